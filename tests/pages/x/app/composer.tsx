import { CompositeDecorator, ContentState, type Editor, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LABELS } from '../labels.ts';
import { Avatar } from './avatar.tsx';
import { Field } from './composer-field.tsx';
import { answeredHandles } from './content.tsx';
import { send } from './send.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { ToolBar } from './tool-bar.tsx';

const LINKED = /[@#][\p{L}\p{N}_]+/gu;

/** Mentions and hashtags are blue while one writes, as on X. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(LINKED))
        found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children?: ReactNode }) => (
      <span className={css.mention}>{children}</span>
    ),
  },
]);
const empty = () => EditorState.createWithContent(ContentState.createFromText(''), decorator);

interface Props {
  /** Null writes a new post. */
  readonly replyTo: string | null;
  /** In the page, or else in the dialog, where the caret starts. */
  readonly inline: boolean;
  readonly onSent?: () => void;
}

/** X's reply box: the real Draft.js, a tool bar, and a button that is off while there is nothing to send. */
export function Composer({ replyTo, inline, onSent }: Props) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const me = useValue(({ signedInAs }) => signedInAs);
  const [editor, setEditor] = useState(empty);
  const box = useRef<Editor>(null);
  useEffect(() => {
    if (!inline) box.current?.focus();
  }, [inline]);
  const text = editor.getCurrentContent().getPlainText('\n');
  const submit = () => {
    if (text.trim() === '') return;
    send(store, text, replyTo);
    setEditor(empty());
    onSent?.();
  };
  return (
    <div className={`${css.box} ${css.composer}`}>
      <div
        role="progressbar"
        aria-valuemax={100}
        aria-valuenow={0}
        className={css.box}
        style={{ visibility: 'hidden' }}
      >
        <div className={css.box} data-testid="progressBar-bar" style={{ width: '0%' }} />
      </div>
      {replyTo !== null && inline && <To id={replyTo} />}
      <div className={`${css.box} ${css.row}`}>
        <div className={`${css.box} ${css.avatarSide}`}>
          <Avatar handle={me} size={40} />
        </div>
        <div className={`${css.box} ${css.writing}`}>
          <Field
            editor={editor}
            onChange={setEditor}
            onSubmit={submit}
            box={box}
            label={labels.postText}
            placeholder={replyTo === null ? labels.whatsHappening : labels.postYourReply}
            tall={!inline}
          />
          <ToolBar
            testId={inline ? 'tweetButtonInline' : 'tweetButton'}
            label={replyTo === null ? labels.post : labels.reply}
            ready={text.trim() !== ''}
            onPress={submit}
          />
        </div>
      </div>
    </div>
  );
}

/** "Replying to @…" over the reply box. */
function To({ id }: { id: string }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const me = useValue(({ signedInAs }) => signedInAs);
  const parent = useValue(({ posts }) => posts.get(id));
  if (parent === undefined) return null;
  const handles = answeredHandles({ ...parent, author: me }, parent);
  return (
    <div className={`${css.box} ${css.row} ${css.toLine}`}>
      <div className={`${css.box} ${css.avatarSide}`} />
      <button dir="ltr" role="button" type="button" className={`${css.words} ${css.quiet}`}>
        {labels.replyingTo}
        {handles.map((handle, index) => (
          <span key={handle} dir="ltr" className={css.bit}>
            {index > 0 && labels.and}
            <span className={css.mention}>@{handle}</span>
          </span>
        ))}
      </button>
    </div>
  );
}
