import type { Case } from '../words/case.ts';
import type { CaseContext } from './context.ts';
import { historyOf } from './earlier.ts';
import { held, judgePosts, verdictOn } from './judge.ts';
import { inOrder } from './order.ts';
import { settleBy } from './resettle.ts';
import type { CaseTables, KeptPost } from './store.ts';
import { isSame } from './taken.ts';

/** So many a transaction: what a page shows meanwhile must not wait for all of them. */
const atOnce = 100;

/**
 * Judges the open cases anew, and the one of `caseId` in whatever state, after something was learnt
 * or forgotten. What the person said of a case holds. Gives the ids of those that are held to be
 * something else since.
 */
export async function rejudge(context: CaseContext, caseId: string | null): Promise<string[]> {
  const { store } = context;
  const open = await store.transact((tables) => tables.openCases());
  const ids = [...new Set([...(caseId === null ? [] : [caseId]), ...open])];
  const changed: string[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const judged = store.transact((tables) => rejudgeThese(tables, context, some));
    changed.push(...(await judged));
  }
  return changed;
}

/** The same of these cases within a transaction, where what is known of their customers changed. */
export async function rejudgeThese(
  tables: CaseTables,
  context: CaseContext,
  ids: readonly string[],
): Promise<string[]> {
  // All are asked for at once: one after the other, each would wait for the database.
  const judged = await Promise.all(ids.map((id) => rejudgeOne(tables, context, id)));
  const news = judged.flatMap((one) => one ?? []);
  await Promise.all(news.flatMap(({ posts }) => posts.map((post) => tables.putPost(post))));
  await Promise.all(news.map(({ now }) => tables.putCase(now)));
  return news.filter(({ before, now }) => !isSame(before, now)).map(({ now }) => now.id);
}

interface News {
  readonly before: Case;
  readonly now: Case;
  /** Those that are judged otherwise. */
  readonly posts: readonly KeptPost[];
}

async function rejudgeOne(
  tables: CaseTables,
  context: CaseContext,
  id: string,
): Promise<News | undefined> {
  const [before, kept] = await Promise.all([tables.case(id), tables.postsOf(id)]);
  if (!before) return undefined;
  const ordered = inOrder(kept);
  const posts = judgePosts(before, ordered, context, await historyOf(tables, before), () => true);
  const verdict = verdictOn(before.id, posts) ?? before.verdict;
  const facts = { ...before, verdict, ...held(verdict, before.corrections) };
  if (isNearlySame(before, facts)) return undefined;
  const changed = posts.filter((post) => !ordered.includes(post));
  return { before, now: await settleBy(tables, context, facts, posts), posts: changed };
}

type Judged = Pick<Case, 'verdict' | 'intent' | 'severity' | 'topic'>;

/** Every lesson moves most probabilities a little: what no person would be told otherwise is not written. */
function isNearlySame(one: Judged, other: Judged): boolean {
  const [{ complaint: before, ...said }, { complaint: now, ...says }] = [
    one.verdict,
    other.verdict,
  ];
  return (
    isSame(one, other) &&
    Math.abs(before - now) < 0.05 &&
    JSON.stringify(said) === JSON.stringify(says)
  );
}
