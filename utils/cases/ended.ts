import type { Case, Move, Word } from '../words/case.ts';
import { namesOf } from './clock-name.ts';
import { gravestOf, held, unheard } from './judge.ts';
import type { KeptPost } from './store.ts';
import { takenAt } from './taken.ts';
import type { Wait } from './waits.ts';

type Said = Pick<Case, 'verdict' | 'corrections' | 'pastCorrections'>;

/**
 * What was waited with, by all that was written and said until the wait was over: what is said, taken
 * back or learnt after that changes nothing.
 */
export function judgedIn(
  { verdict, corrections, pastCorrections }: Said,
  { stop, saidUntil }: Wait,
  posts: readonly KeptPost[],
): Word {
  if (!stop) return held(gravestOf(posts) ?? verdict, corrections);
  const until = posts.filter(({ at }) => at <= stop.at);
  const written = gravestOf(until.map((post) => ({ ...post, judged: takenAt(post, stop.at) })));
  // What only came later says nothing of it.
  const verdictThen = written ?? (gravestOf(posts) ? unheard : verdict);
  const since = pastCorrections.filter(({ until }) => until > saidUntil);
  const said = [...corrections, ...since].filter(({ at }) => at <= saidUntil);
  const oldestFirst = said.toSorted((a, b) => a.at - b.at);
  return held(verdictThen, oldestFirst);
}

/** The due time that the person gave the wait before it was over; null where its own holds. */
export function moveIn(
  moves: Case['moves'],
  wait: Pick<Wait, 'kind' | 'postId' | 'also' | 'saidUntil'>,
): Move | null {
  const names = namesOf(wait);
  const last = moves.findLast(({ clock, at }) => names.includes(clock) && at <= wait.saidUntil);
  return last && last.to !== null ? last : null;
}
