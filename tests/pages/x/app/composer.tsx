import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { LABELS } from '../labels.ts';
import { Avatar } from './avatar.tsx';
import { answeredHandles } from './content.tsx';
import { Icon, type IconName } from './icons.tsx';
import { send } from './send.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

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

interface FieldProps {
  readonly editor: EditorState;
  readonly onChange: (editor: EditorState) => void;
  readonly onSubmit: () => void;
  readonly box: RefObject<Editor | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly tall: boolean;
}

function Field({ editor, onChange, onSubmit, box, label, placeholder, tall }: FieldProps) {
  const id = useId();
  return (
    <div className={css.box}>
      <div className={css.box} data-testid="tweetTextarea_0_label">
        <div className={css.box}>
          <div dir="ltr" className={`${css.words} ${css.fieldWords}`}>
            <div className={css.box}>
              <div className={css.box}>
                <div
                  className={`${css.box} ${css.field}`}
                  data-testid="tweetTextarea_0RichTextInputContainer"
                  style={{
                    minHeight: tall ? '96px' : '28px',
                    maxHeight: '720px',
                    overflow: 'hidden auto',
                  }}
                >
                  <Editor
                    ref={box}
                    editorState={editor}
                    onChange={onChange}
                    placeholder={placeholder}
                    webDriverTestID="tweetTextarea_0"
                    role="textbox"
                    ariaLabel={label}
                    ariaMultiline
                    ariaAutoComplete="list"
                    ariaControls={`typeaheadDropdownWrapped-${id}`}
                    ariaActiveDescendantID={`typeaheadFocus-${id}`}
                    stripPastedStyles
                    spellCheck
                    textDirectionality={document.documentElement.dir === 'rtl' ? 'RTL' : 'LTR'}
                    keyBindingFn={(event: KeyboardEvent) =>
                      event.key === 'Enter' && (event.ctrlKey || event.metaKey)
                        ? 'send'
                        : getDefaultKeyBinding(event)
                    }
                    handleKeyCommand={(command: string) => {
                      if (command !== 'send') return 'not-handled';
                      onSubmit();
                      return 'handled';
                    }}
                  />
                </div>
              </div>
            </div>
          </div>
          <div className={css.box} />
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

const TOOLS: readonly (readonly [IconName, string])[] = [
  ['photo', 'fileButton'],
  ['gif', 'gifSearchButton'],
  ['poll', 'createPollButton'],
  ['face', 'emojiButton'],
  ['calendar', 'scheduleOption'],
  ['place', 'geoButton'],
];

function ToolBar({
  testId,
  label,
  ready,
  onPress,
}: {
  testId: string;
  label: string;
  ready: boolean;
  onPress: () => void;
}) {
  return (
    <div className={css.box}>
      <div className={`${css.box} ${css.toolBar}`} data-testid="toolBar">
        <nav aria-live="polite" role="navigation" className={css.box}>
          <div role="tablist" className={`${css.box} ${css.row}`} data-testid="ScrollSnap-List">
            {TOOLS.map(([icon, name]) => (
              <div role="presentation" key={name} className={css.box}>
                <button
                  aria-label={name}
                  role="button"
                  type="button"
                  data-testid={name}
                  className={`${css.box} ${css.tool}`}
                >
                  <div dir="ltr" className={css.words}>
                    <Icon name={icon} />
                  </div>
                </button>
              </div>
            ))}
          </div>
        </nav>
        <div className={`${css.box} ${css.row}`}>
          <button
            {...(ready ? {} : { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
            role="button"
            type="button"
            data-testid={testId}
            className={`${css.box} ${css.sendButton}`}
            onClick={onPress}
          >
            <div dir="ltr" className={`${css.words} ${css.sendWords}`}>
              <span className={css.bit}>
                <span className={css.bit}>{label}</span>
              </span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}
