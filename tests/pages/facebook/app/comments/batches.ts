import { useState } from 'react';
import type { FacebookComment } from '../../words.ts';
import { useValue } from '../store.ts';

/** A list of comments of which only a part is in the page. */
export interface Batches {
  readonly loaded: readonly FacebookComment[];
  /** How many stand behind the button for more. */
  readonly hidden: number;
  /** The first of these. */
  readonly next: FacebookComment | undefined;
  /** What was written since the list is in the page: always shown, last. */
  readonly arrived: readonly FacebookComment[];
  readonly loading: boolean;
  readonly more: () => void;
}

/** Shows the first `atFirst` of `all`, and a batch more after a short wait whenever asked. */
export function useBatches(all: readonly FacebookComment[], atFirst: number): Batches {
  const { commentsAtOnce, latency } = useValue(({ config }) => config);
  const [known] = useState(() => new Set(all.map(({ id }) => id)));
  const [shown, setShown] = useState(atFirst);
  const [loading, setLoading] = useState(false);
  const old = all.filter(({ id }) => known.has(id));
  const more = () => {
    setLoading(true);
    setTimeout(() => {
      setShown((count) => count + commentsAtOnce);
      setLoading(false);
    }, latency);
  };
  return {
    loaded: old.slice(0, shown),
    hidden: Math.max(0, old.length - shown),
    next: old[shown],
    arrived: all.filter(({ id }) => !known.has(id)),
    loading,
    more,
  };
}
