import type { Case } from '../words/case.ts';
import type { CaseContext } from './context.ts';
import { casesOf } from './conversation.ts';
import { factsOf, type News } from './facts.ts';
import { inOrder } from './order.ts';
import { resettle, settleBy } from './resettle.ts';
import { isDone } from './standing.ts';
import { type CaseTables, type Conversation, canonical, type KeptPost } from './store.ts';

/**
 * Divides a conversation into cases anew after news of one of its posts, and stores what changed.
 * It follows from the posts alone, so the order in which they were read does not matter: a case that
 * another turns out to go on with is joined to that one. Gives the ids of the cases that changed.
 */
export async function regroup(
  tables: CaseTables,
  context: CaseContext,
  key: Conversation,
  news: News,
): Promise<string[]> {
  if (key.customer === '') return [];
  const stored = new Set(await tables.conversation(key));
  const posts = inOrder([...stored]);
  const before = await casesAmong(tables, posts, news);
  const done = [...before.values()].filter(isDone);
  const caseOf = casesOf(posts, new Set(done.map(({ id }) => id)));
  const fates = new Map<string, string>();
  for (const id of before.keys()) fates.set(id, caseOf.get(await canonical(tables, id)) ?? '');

  const changed: string[] = [];
  for (const [caseId, group] of Map.groupBy(posts, ({ id }) => caseOf.get(id) ?? '')) {
    const moved = await putAll(tables, stored, group, caseId);
    const joined = [...before.values()].filter(({ id }) => fates.get(id) === caseId);
    const lost = posts.some((post) => post.caseId === caseId && caseOf.get(post.id) !== caseId);
    const isNews = group.some(({ id }) => id === news.post.id);
    if (caseId === '' || !(moved || lost || isNews)) continue;
    const members = group.map((post) => ({ ...post, caseId }));
    const now = { caseId, joined, members, news };
    const { facts, posts: judged } = await factsOf(tables, context, now);
    for (const post of judged) if (!members.includes(post)) await tables.putPost(post);
    await tables.putCase(await settleBy(tables, context, facts, judged));
    for (const { id } of joined) if (id !== caseId) await tables.moveCase(id, caseId);
    changed.push(caseId);
  }
  return [...changed, ...(await resettleLeft(tables, context, before, fates))];
}

/** The cases of which there are posts in the conversation, or were. */
async function casesAmong(tables: CaseTables, posts: readonly KeptPost[], { formerly }: News) {
  const found = new Map<string, Case>();
  for (const caseId of new Set([...posts.map((post) => post.caseId), ...formerly])) {
    const one = caseId ? await tables.case(caseId) : undefined;
    if (one?.id === caseId) found.set(caseId, one);
  }
  return found;
}

/** Stores the posts of which case or time changed; true where one did. */
async function putAll(
  tables: CaseTables,
  stored: ReadonlySet<KeptPost>,
  group: readonly KeptPost[],
  caseId: string,
): Promise<boolean> {
  const changed = group.filter((post) => post.caseId !== caseId || !stored.has(post));
  for (const post of changed) await tables.putPost({ ...post, caseId });
  return changed.length > 0;
}

/** Cases of which the opening post is in another conversation: their posts of this one left them. */
async function resettleLeft(
  tables: CaseTables,
  context: CaseContext,
  before: ReadonlyMap<string, Case>,
  fates: ReadonlyMap<string, string>,
): Promise<string[]> {
  const left = [...before.values()].filter(({ id }) => fates.get(id) === '');
  for (const found of left) await resettle(tables, context, found);
  return left.map(({ id }) => id);
}
