import { LABELS } from '../labels.ts';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';

/** X's turning ring. */
export function Spinner() {
  return (
    <div className={`${css.box} ${css.spinnerBox}`}>
      <div
        role="progressbar"
        aria-valuemax={1}
        aria-valuemin={0}
        aria-label="…"
        className={`${css.box} ${css.spinner}`}
      />
    </div>
  );
}

/** A timeline that could not be fetched. */
export function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div className={`${css.box} ${css.notice}`}>
      <div dir="ltr" className={`${css.words} ${css.quiet}`}>
        <span className={css.bit}>{text}</span>
      </div>
      <button role="button" type="button" className={`${css.box} ${css.pill}`} onClick={onRetry}>
        <div dir="ltr" className={css.sendWords}>
          <span className={css.bit}>{labels.retry}</span>
        </div>
      </button>
    </div>
  );
}

/** The page of a post that is gone, or of nobody: nothing to try again. */
export function NoSuchPage() {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div className={`${css.box} ${css.notice}`} data-testid="error-detail">
      <div dir="ltr" className={`${css.words} ${css.quiet}`}>
        <span className={css.bit}>{labels.noPage}</span>
      </div>
      <Link to="/explore" className={`${css.box} ${css.pill}`}>
        <div dir="ltr" className={css.sendWords}>
          <span className={css.bit}>{labels.search}</span>
        </div>
      </Link>
    </div>
  );
}

/** A timeline without posts. */
export function Nothing({ text }: { text: string }) {
  return (
    <div className={`${css.box} ${css.notice}`} data-testid="emptyState">
      <div
        dir="ltr"
        className={`${css.words} ${css.bigWords}`}
        data-testid="empty_state_header_text"
      >
        <span className={css.bit}>{text}</span>
      </div>
    </div>
  );
}
