import { Icon, type IconName } from './icons.tsx';
import css from './style.module.css';

const TOOLS: readonly (readonly [IconName, string])[] = [
  ['photo', 'fileButton'],
  ['gif', 'gifSearchButton'],
  ['poll', 'createPollButton'],
  ['face', 'emojiButton'],
  ['calendar', 'scheduleOption'],
  ['place', 'geoButton'],
];

/** The row below the words: tools, and the button that sends, off while there is nothing to send. */
export function ToolBar({
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
