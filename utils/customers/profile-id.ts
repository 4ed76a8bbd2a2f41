import type { SiteId } from '../words/post.ts';

/** The id of an account: the same however its handle is spelled on the page. */
export function profileId(site: SiteId, handle: string): string {
  return `${site}:${handle.replace(/^@/, '').toLowerCase()}`;
}
