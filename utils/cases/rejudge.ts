import type { Case } from '../words/case.ts';
import type { CaseContext } from './context.ts';
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

async function rejudgeThese(
  tables: CaseTables,
  context: CaseContext,
  ids: readonly string[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const id of ids) {
    const found = await tables.case(id);
    const judged = found && (await judgedAnew(tables, context, found));
    if (!found || !judged || isSameVerdict(found, judged)) continue;
    await tables.putCase(judged);
    if (!isSame(found, judged)) changed.push(id);
  }
  return changed;
}

async function judgedAnew(tables: CaseTables, context: CaseContext, found: Case) {
  const posts = inOrder(await tables.postsOf(found.id));
  const judged = judge(found, posts, context);
  return judged && settleBy(context, { ...found, ...judged }, posts);
}

function isSameVerdict(one: Case, other: Case): boolean {
  return JSON.stringify(one.verdict) === JSON.stringify(other.verdict) && isSame(one, other);
}
