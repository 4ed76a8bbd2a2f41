import type { Clock } from '../words/case.ts';

type Named = Pick<Clock, 'kind' | 'postId'>;

/** The same whatever is learnt later of its times, or of an answer that came before it. */
export function nameOf({ kind, postId }: Named): string {
  return `${kind === 'update' ? kind : 'reply'}:${postId}`;
}

/** Whether both run from the same post, for the same. */
export function isSameClock(one: Named, other: Named): boolean {
  return nameOf(one) === nameOf(other);
}
