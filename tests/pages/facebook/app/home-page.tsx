import { Feed } from './feed.tsx';
import { newsFeed } from './lists.ts';
import { OwnComposer } from './own-composer.tsx';
import { useMade } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** The news feed. */
export function HomePage() {
  const { feed } = useLabels();
  const entries = useMade(newsFeed);
  return (
    <div role="main" className={css.column}>
      <div>
        <OwnComposer />
        <div>
          <h3 dir="auto" className={css.unseen}>
            {feed}
          </h3>
          <div aria-hidden="true" />
          <Feed address="/" entries={entries} abroad />
        </div>
      </div>
    </div>
  );
}
