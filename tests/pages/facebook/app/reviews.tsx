import { useCallback } from 'react';
import type { FacebookAccount } from '../words.ts';
import { profileHref } from './addresses.ts';
import { Feed } from './feed.tsx';
import { Icon } from './icons.tsx';
import { reviewsOf } from './lists.ts';
import type { State } from './state.ts';
import { useMade } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** What people say of a page; an empty page says that nobody did. */
export function Reviews({ page }: { page: FacebookAccount }) {
  const labels = useLabels();
  const entries = useMade(
    useCallback(
      (state: State) => reviewsOf(state, page).map((post) => ({ key: post.id, post })),
      [page],
    ),
  );
  if (entries.length === 0)
    return (
      <div className={css.nothing}>
        <Icon name="star" />
        <h2>
          <span dir="auto">{labels.noReviews}</span>
        </h2>
      </div>
    );
  return (
    <div className={css.column}>
      <div className={`${css.card} ${css.bar}`}>
        <h2 dir="auto">
          <span dir="auto">
            {labels.reviews} · {entries.length}
          </span>
        </h2>
      </div>
      <Feed address={`${profileHref(page)}/reviews`} entries={entries} />
    </div>
  );
}
