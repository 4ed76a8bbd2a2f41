import type { ReactNode } from 'react';
import { useLabels } from '../use-labels.ts';
import { Icon } from './icons.tsx';
import { useCommentLabels } from './labels.ts';
import css from './style.module.css';

/** "View more comments" and its like. */
export function MoreButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <div className={css.more}>
      <div />
      <div role="button" tabIndex={0} className={css.moreButton} onClick={onPress}>
        <span>
          <span dir="auto">{children}</span>
        </span>
      </div>
    </div>
  );
}

/** The menu for the order of comments; only its button. */
export function Sorting() {
  const labels = useCommentLabels();
  return (
    <div>
      <div>
        <div
          role="button"
          tabIndex={0}
          aria-expanded={false}
          aria-haspopup="menu"
          className={css.sorting}
        >
          <span dir="auto">{labels.relevant}</span>
          <div>
            <span />
            <div>
              <Icon name="down" size={16} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Empty ends of the lines that stand for comments. */
const SHORTER = ['15%', '25%', '40%'];

/** Grey shapes while comments load, three at most. */
export function Glimmer({ count }: { count: number }) {
  const { loading } = useLabels();
  return (
    <div>
      {SHORTER.slice(0, count).map((marginInlineEnd) => (
        <div
          key={marginInlineEnd}
          role="status"
          aria-label={loading}
          tabIndex={-1}
          data-visualcompletion="loading-state"
          className={css.glimmer}
        >
          <div className={css.glimmerFace} />
          <div className={css.glimmerBubble} style={{ marginInlineEnd }}>
            <div />
          </div>
        </div>
      ))}
    </div>
  );
}
