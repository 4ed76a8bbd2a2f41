import { Hover, Icon } from './icons.tsx';
import { type CommentTools, useCommentLabels } from './labels.ts';
import css from './style.module.css';

const TOOLS = [
  'avatar',
  'emoji',
  'photo',
  'gif',
  'sticker',
] as const satisfies readonly (keyof CommentTools)[];

/** The icons in a composer of a feed. */
export function Tools() {
  return (
    <div className={css.tools}>
      <List name="unfocused-state-actions-list" />
    </div>
  );
}

interface Props {
  /** Whether there is something to send. */
  readonly ready: boolean;
  readonly onSend: () => void;
}

/** The icons in a composer of the dialog and the photo viewer, and the button that sends. */
export function FocusedTools({ ready, onSend }: Props) {
  const label = useCommentLabels().send;
  return (
    <div className={css.tools}>
      <div>
        <div id="focused-state-actions-list">
          <List />
        </div>
      </div>
      <div>
        <div>
          <div>
            <div id="focused-state-composer-submit">
              <span>
                <div
                  role="button"
                  aria-label={label}
                  tabIndex={ready ? 0 : -1}
                  aria-disabled={ready ? undefined : true}
                  className={ready ? css.send : `${css.send} ${css.off}`}
                  onClick={onSend}
                >
                  <Icon name="send" size={16} />
                  <Hover />
                </div>
              </span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** `name` is set where Facebook names the list itself and not the box around it. */
function List({ name }: { name?: string }) {
  const labels = useCommentLabels().tools;
  return (
    <ul data-id={name}>
      {TOOLS.map((tool) => (
        <li key={tool}>
          <span>
            <div role="button" tabIndex={0} aria-label={labels[tool]}>
              <Icon name={tool} size={16} />
              <Hover />
            </div>
          </span>
          {tool === 'photo' && <input type="file" className={css.file} />}
        </li>
      ))}
    </ul>
  );
}
