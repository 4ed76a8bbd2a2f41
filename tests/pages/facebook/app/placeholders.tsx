import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** Grey shapes where posts will stand: articles to a program, but empty ones. */
export function Placeholders({ count }: { count: number }) {
  const { loading } = useLabels();
  return (
    <div>
      <div style={{ display: 'none' }} />
      {Array.from({ length: count }, (_, index) => `placeholder ${index}`).map((key) => (
        <div key={key} role="article">
          <div
            role="status"
            aria-label={loading}
            tabIndex={-1}
            data-visualcompletion="loading-state"
          >
            <div>
              <div className={`${css.card} ${css.placeholder}`}>
                <div />
                <div />
                <div />
              </div>
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
