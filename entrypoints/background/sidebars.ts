import type { Outcome, SidebarTarget } from '../../utils/messaging/protocol.ts';
import { forget, recall, remember } from '../../utils/platform/session.ts';
import { storedIds } from '../../utils/store/aliases.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import { postsOf } from '../../utils/store/posts-of.ts';

const keyOf = (tabId: number) => `sidebar:${tabId}`;

/** What the sidebar of a tab shows; undefined where the content script never opened one. */
export async function targetOf(tabId: number): Promise<SidebarTarget | undefined> {
  return (await recall(keyOf(tabId))) as SidebarTarget | undefined;
}

export function setTarget(target: SidebarTarget): Promise<void> {
  return remember(keyOf(target.tabId), target);
}

export function forgetTarget(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}

/**
 * The post that a reply from this sidebar answers: the one whose badge was pressed, by the id under
 * which the page shows it, else the customer's latest.
 */
export async function answeredPost(tabId: number, caseId: string): Promise<string | undefined> {
  const target = await targetOf(tabId);
  const found = await caseOf(database, caseId);
  const posts = found ? await postsOf(database, found.id).toArray() : [];
  const customers = posts.filter((post) => post.from === 'customer');
  const pressed = target?.postId ?? '';
  const [storedId] = await storedIds(database, [pressed]);
  return customers.some((post) => post.id === storedId) ? pressed : customers.at(-1)?.id;
}

export const noTab: Outcome<never> = { ok: false, failure: 'no-page', detail: '' };
