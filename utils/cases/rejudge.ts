import type { Case } from '../words/case.ts';
import type { CaseContext } from './context.ts';
import { historyOf } from './earlier.ts';
import { isSame, judge } from './judge.ts';
import { inOrder } from './order.ts';
import { settleBy } from './resettle.ts';
import type { CaseTables } from './store.ts';

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
    changed.push(...(await store.transact((tables) => rejudgeThese(tables, context, some))));
  }
  return changed;
}

/** The same of these cases, in whatever state, within a transaction. */
export async function rejudgeThese(
  tables: CaseTables,
  context: CaseContext,
  ids: readonly string[],
): Promise<string[]> {
  // All are asked for at once: one after the other, each would wait for the database.
  const judged = await Promise.all(ids.map((id) => rejudgeOne(tables, context, id)));
  const news = judged.flatMap((one) => one ?? []);
  await Promise.all(news.map(({ now }) => tables.putCase(now)));
  return news.filter(({ before, now }) => !isSame(before, now)).map(({ now }) => now.id);
}

interface News {
  readonly before: Case;
  readonly now: Case;
}

async function rejudgeOne(
  tables: CaseTables,
  context: CaseContext,
  id: string,
): Promise<News | undefined> {
  const [before, kept] = await Promise.all([tables.case(id), tables.postsOf(id)]);
  const posts = inOrder(kept);
  const judged = before && judge(before, posts, context, await historyOf(tables, before));
  if (!judged || isNearlySame(before, { ...before, ...judged })) return undefined;
  return { before, now: settleBy(context, { ...before, ...judged }, posts) };
}

/** Every lesson moves most probabilities a little: what no person would be told otherwise is not written. */
function isNearlySame(one: Case, other: Case): boolean {
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
