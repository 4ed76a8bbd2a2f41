import { useState } from 'react';
import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { Icon } from './icons.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

/** The three dots: an author finds "Delete" behind them. On an ad the word "Ad" stands beside. */
export function Caret({ post }: { post: PracticePost }) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const own = useValue(({ signedInAs }) => signedInAs === post.author);
  const [open, setOpen] = useState(false);
  return (
    <div className={`${css.box} ${css.caretSide}`}>
      {post.ad && (
        <div dir="ltr" className={`${css.words} ${css.quiet} ${css.ad}`}>
          <span className={css.bit}>{labels.ad}</span>
        </div>
      )}
      <div className={`${css.box} ${css.caretBox}`}>
        <button
          aria-expanded={open}
          aria-haspopup="menu"
          aria-label={labels.caret}
          role="button"
          className={`${css.box} ${css.caret}`}
          data-testid="caret"
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            setOpen(own && !open);
          }}
        >
          <div dir="ltr" className={`${css.words} ${css.quiet}`}>
            <div className={`${css.box} ${css.actionIcon}`}>
              <div className={`${css.box} ${css.halo}`} />
              <Icon name="more" />
            </div>
          </div>
        </button>
        {open && (
          <div role="menu" className={`${css.box} ${css.menu}`}>
            <button
              role="menuitem"
              type="button"
              className={css.menuItem}
              onClick={(event) => {
                event.stopPropagation();
                setOpen(false);
                store.record({ kind: 'remove', id: post.id });
              }}
            >
              {labels.deletePost}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
