import { useId } from 'react';
import type { FacebookPost } from '../words.ts';
import { Icon } from './icons.tsx';
import { NotHere } from './not-here.tsx';
import { postNamed } from './place.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { LoneUnit } from './unit.tsx';
import { useLabels } from './use-labels.ts';

/** A post's own page; `id` is its number or pfbid. */
export function PostPage({ id }: { id: string }) {
  const post = useValue((state) => postNamed(state, id));
  if (post === undefined) return <NotHere />;
  return (
    <div role="main" className={css.column}>
      <div>
        <LoneUnit post={post} />
      </div>
    </div>
  );
}

/** A post over the page on which it was opened. */
export function PostDialog({ id }: { id: string }) {
  const post = useValue((state) => postNamed(state, id));
  if (post === undefined) return null;
  return (
    <div className={css.veil}>
      <OpenPost post={post} />
    </div>
  );
}

function OpenPost({ post }: { post: FacebookPost }) {
  const labels = useLabels();
  const store = useStore();
  const heading = useId();
  const name = useValue(({ accounts }) => accounts.get(post.author)?.name ?? post.anonymousName);
  return (
    <div role="dialog" aria-labelledby={heading} className={css.dialog}>
      <div aria-hidden="false">
        <div className={css.dialogHead}>
          <h2 dir="auto">
            <span id={heading} dir="auto">
              {labels.postOf(name ?? '')}
            </span>
          </h2>
          <div
            role="button"
            aria-label={labels.close}
            tabIndex={0}
            className={css.round}
            onClick={() => store.close()}
          >
            <Icon name="close" />
          </div>
        </div>
        <hr className={css.unseen} />
        <div className={css.dialogBody}>
          <LoneUnit post={post} />
        </div>
      </div>
    </div>
  );
}
