import { useId } from 'react';
import type { SiteId } from '../../utils/words/post.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { authorOf, called } from '../shared/called.ts';
import { AskedNote, InsertionNote } from './DockNotes.tsx';
import { lengthOn } from './length.ts';
import { speakerOf } from './speaker.ts';
import type { Editor } from './useEditor.ts';
import type { useInsertion } from './useInsertion.ts';

interface DockProps {
  /** Null while the case is being looked up; the editor works at once. */
  readonly view: CaseView | null;
  readonly site: SiteId;
  readonly signedInAs: string | null;
  readonly editor: Editor;
  readonly insertion: ReturnType<typeof useInsertion>;
  readonly mac: boolean;
}

function Recipient({ view, signedInAs }: { view: CaseView; signedInAs: string | null }) {
  const post = view.posts.find(({ id }) => id === view.case.id);
  const as = speakerOf(view, signedInAs);
  return (
    <>
      <span className="wide-only">Reply to </span>
      <span className="narrow-only">To </span>
      {post && <bdi className="who">{called(authorOf(post))}</bdi>}
      {as && (
        <span className="wide-only">
          {' '}
          as <bdi className="who">{as}</bdi>
        </span>
      )}
    </>
  );
}

function Count({ site, text, id }: { site: SiteId; text: string; id: string }) {
  const { count, most } = lengthOn(site, text);
  const over = count - most;
  return (
    <span id={id} className={over > 0 ? 'count tone-late' : 'count'}>
      {over > 0 && `${over} over · `}
      <bdi>
        {count.toLocaleString('en')} / {most.toLocaleString('en')}
      </bdi>
    </span>
  );
}

const buttonWords = { failed: 'Try again', inserted: 'Insert again' } as const;

function InsertButton({ dock, onInsert }: { dock: DockProps; onInsert: () => void }) {
  const { step } = dock.insertion.insertion;
  const words = step === 'failed' || step === 'inserted' ? buttonWords[step] : 'Insert';
  return (
    <button
      type="button"
      className={step === 'inserted' ? 'plain' : 'primary'}
      disabled={dock.view === null || dock.editor.text.trim() === '' || step === 'inserting'}
      aria-keyshortcuts={dock.mac ? 'Meta+Enter' : 'Control+Enter'}
      onClick={onInsert}
    >
      {words}
      {words === 'Insert' && (
        <bdi className="key" aria-hidden="true">
          {dock.mac ? '⌘↵' : 'Ctrl ↵'}
        </bdi>
      )}
    </button>
  );
}

/** Where the reply is written. The person sends it on the site, never this. */
export function Dock(props: DockProps) {
  const { view, site, editor, insertion } = props;
  const words = siteWords[site];
  const id = useId();
  const count = useId();
  const insert = () => void insertion.insert(editor.text);
  return (
    <>
      <div role="status" className="dock-notes">
        {editor.asked && <AskedNote asked={editor.asked} onAnswer={editor.answer} />}
        <InsertionNote
          insertion={insertion.insertion}
          site={site}
          brandName={view?.brand?.name ?? ''}
          pasteKeys={props.mac ? '⌘V' : 'Ctrl+V'}
          onAnyway={() => void insertion.putAnyway(editor.text)}
          onForget={insertion.forget}
          onUndo={() => void insertion.undo()}
          onCopyAgain={() => {
            const now = insertion.insertion;
            if (now.step === 'failed')
              void insertion.copyAgain(editor.text, now.failure, now.detail);
          }}
        />
      </div>
      <div className="recipient">
        <label htmlFor={id} className="truncate">
          {view ? <Recipient view={view} signedInAs={props.signedInAs} /> : 'Reply'}
        </label>
        <Count site={site} text={editor.text} id={count} />
      </div>
      <textarea
        id={id}
        className="field editor"
        dir="auto"
        rows={3}
        aria-describedby={count}
        placeholder={view ? 'Write, or choose a start' : 'Write, or wait for three starts'}
        value={editor.text}
        onChange={(event) => editor.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (view && editor.text.trim() !== '' && insertion.insertion.step !== 'inserting')
            insert();
        }}
      />
      <div className="insert-row">
        <p>
          You press {words.send}
          <span className="wide-only"> on {words.name}</span>.
        </p>
        <InsertButton dock={props} onInsert={insert} />
      </div>
    </>
  );
}
