import { useEffect, useState } from 'react';
import { LABELS } from '../labels.ts';
import { focalCell, postCells } from './cells.tsx';
import { ancestors, repliesTo } from './lists.ts';
import { useValue } from './store.ts';
import { Timeline } from './timeline.tsx';

/** The posts above, the post, and its replies. X shows the post first, and what surrounds it later. */
export function Conversation({ id, path }: { id: string; path: string }) {
  const state = useValue((whole) => whole);
  const surrounded = useLater(state.config.latency * 2);
  const post = state.posts.get(id);
  if (post === undefined) return null;
  const above = surrounded ? ancestors(state, post) : [];
  const below = surrounded ? repliesTo(state, id) : [];
  const cells = [
    ...postCells(state, above, true),
    focalCell(post, post.parent !== undefined),
    ...postCells(state, below, true),
  ];
  return (
    <Timeline name={LABELS[state.config.language].conversation} address={path} cells={cells} />
  );
}

/** True from `wait` milliseconds after the first drawing. */
function useLater(wait: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return due;
}
