import { useState } from 'react';
import { createPortal } from 'react-dom';
import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { Icon } from './icons.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

/** The three dots: an author finds "Delete" behind them. On an ad the word "Ad" stands beside. */
export function Caret({ post }: { post: PracticePost }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const own = useValue(({ signedInAs }) => signedInAs === post.author);
  const [at, setAt] = useState<DOMRect | null>(null);
  return (
    <div className={`${css.box} ${css.caretSide}`}>
      {post.ad && (
        <div dir="ltr" className={`${css.words} ${css.quiet} ${css.ad}`}>
          <span className={css.bit}>{labels.ad}</span>
        </div>
      )}
      <div className={`${css.box} ${css.caretBox}`}>
        <button
          aria-expanded={at !== null}
          aria-haspopup="menu"
          aria-label={labels.caret}
          role="button"
          className={`${css.box} ${css.caret}`}
          data-testid="caret"
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            setAt(own && at === null ? event.currentTarget.getBoundingClientRect() : null);
          }}
        >
          <div dir="ltr" className={`${css.words} ${css.quiet}`}>
            <div className={`${css.box} ${css.actionIcon}`}>
              <div className={`${css.box} ${css.halo}`} />
              <Icon name="more" />
            </div>
          </div>
        </button>
        {at !== null && <OwnMenu id={post.id} at={at} onDone={() => setAt(null)} />}
      </div>
    </div>
  );
}

/** The menu lies in X's layer over the page, beside the button that opened it. */
function OwnMenu({ id, at, onDone }: { id: string; at: DOMRect; onDone: () => void }) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const layers = document.getElementById('layers');
  if (layers === null) return null;
  return createPortal(
    <div
      role="menu"
      className={`${css.box} ${css.menu}`}
      style={{ top: at.top, left: Math.max(8, at.right - 200) }}
    >
      <button
        role="menuitem"
        type="button"
        className={css.menuItem}
        onClick={(event) => {
          event.stopPropagation();
          store.record({ kind: 'remove', id });
          onDone();
        }}
      >
        {labels.deletePost}
      </button>
    </div>,
    layers,
  );
}
