import type { PracticePost } from '../words.ts';

const answerCounts = new WeakMap<object, ReadonlyMap<string, number>>();

/** How many posts answer one, counted once for each state of the world. */
export function countAnswers(posts: ReadonlyMap<string, PracticePost>, id: string): number {
  const counts = answerCounts.get(posts) ?? countAll(posts);
  answerCounts.set(posts, counts);
  return counts.get(id) ?? 0;
}

function countAll(posts: ReadonlyMap<string, PracticePost>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parent, deleted } of posts.values()) {
    if (parent !== undefined && !deleted) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
