import { LABELS } from '../labels.ts';
import { Icon } from './icons.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';

/** The bar over a column: a way back, and where one is. */
export function Header({ title }: { title: string }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div className={`${css.box} ${css.header}`}>
      <button
        aria-label={labels.back}
        role="button"
        type="button"
        data-testid="app-bar-back"
        className={`${css.box} ${css.roundButton}`}
        onClick={() => history.back()}
      >
        <Icon name="back" className={css.flipped} />
      </button>
      <h2 dir="ltr" aria-level={2} role="heading" className={`${css.words} ${css.title}`}>
        <span className={css.bit}>{title}</span>
      </h2>
    </div>
  );
}
