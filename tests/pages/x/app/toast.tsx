import { useEffect } from 'react';
import { LABELS } from '../labels.ts';
import { Link } from './link.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

/** "Your post was sent. View", for some seconds. */
export function Toast() {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const sent = useValue((state) => state.sent);
  useEffect(() => {
    if (sent === null) return;
    const timer = setTimeout(() => store.set({ sent: null }), 4000);
    return () => clearTimeout(timer);
  }, [store, sent]);
  if (sent === null) return null;
  return (
    <div role="alert" className={`${css.box} ${css.toast}`} data-testid="toast">
      <div dir="auto" className={css.bit}>
        <span className={css.bit}>{labels.sent}</span>
      </div>
      <Link to={`/${sent.author}/status/${sent.id}`} className={css.toastLink}>
        <span className={css.bit}>{labels.view}</span>
      </Link>
    </div>
  );
}
