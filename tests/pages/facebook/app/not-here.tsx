import { Icon } from './icons.tsx';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** What an address shows that leads nowhere, or to what was taken back. */
export function NotHere() {
  const { notHere } = useLabels();
  return (
    <div role="main" className={css.nothing}>
      <Icon name="globe" />
      <h2>
        <span dir="auto">{notHere}</span>
      </h2>
    </div>
  );
}
