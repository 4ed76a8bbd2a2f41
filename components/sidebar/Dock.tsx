import { useId } from 'react';
import type { CaseView } from '../../utils/words/view.ts';
import { AskedNote, InsertionNote } from './DockNotes.tsx';
import { limit, weightedLength } from './length.ts';
import type { Editor } from './useEditor.ts';
import type { useInsertion } from './useInsertion.ts';

interface DockProps {
  /** Null while the case is being looked up; the editor works at once. */
  readonly view: CaseView | null;
  readonly signedInAs: string | null;
  readonly editor: Editor;
  readonly insertion: ReturnType<typeof useInsertion>;
  readonly mac: boolean;
}

function Recipient({ view, signedInAs }: { view: CaseView; signedInAs: string | null }) {
  const handle = view.posts.find((post) => post.id === view.case.id)?.authorHandle;
  const as = signedInAs ?? view.brand?.handles[0];
  return (
    <>
      <span className="wide-only">Reply to </span>
      <span className="narrow-only">To </span>
      {handle && <bdi className="who">@{handle}</bdi>}
      {as && (
        <span className="wide-only">
          {' '}
          as <bdi className="who">@{as}</bdi>
        </span>
      )}
    </>
  );
}

function Count({ text, id }: { text: string; id: string }) {
  const length = weightedLength(text);
  const over = length - limit;
  return (
    <span id={id} className={over > 0 ? 'count tone-late' : 'count'}>
      {over > 0 && `${over} over · `}
      <bdi>
        {length} / {limit}
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

/** Where the reply is written. The person presses Reply on the site, never this. */
export function Dock(props: DockProps) {
  const { view, editor, insertion } = props;
  const id = useId();
  const count = useId();
  const insert = () => void insertion.insert(editor.text);
  return (
    <>
      <div role="status" className="dock-notes">
        {editor.asked && <AskedNote asked={editor.asked} onAnswer={editor.answer} />}
        <InsertionNote
          insertion={insertion.insertion}
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
        <Count text={editor.text} id={count} />
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
          You press Reply<span className="wide-only"> on X</span>.
        </p>
        <InsertButton dock={props} onInsert={insert} />
      </div>
    </>
  );
}
