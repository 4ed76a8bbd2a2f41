import { useCallback } from 'react';
import { Feed } from './feed.tsx';
import { found } from './lists.ts';
import type { State } from './state.ts';
import { useMade } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** What a search finds: posts, with a group and people between them. */
export function SearchPage({ query }: { query: string }) {
  const { searchResults } = useLabels();
  const entries = useMade(useCallback((state: State) => found(state, query), [query]));
  return (
    <div role="main" aria-label={searchResults} className={css.column}>
      <div role="feed" className={css.results}>
        <Feed address={`/search/posts/?q=${query}`} entries={entries} abroad />
      </div>
    </div>
  );
}
