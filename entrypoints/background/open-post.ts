import type { Outcome } from '../../utils/messaging/protocol.ts';
import { showAddress } from '../../utils/platform/tabs.ts';
import { siteOf } from '../../utils/sites/index.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import { postsOf } from '../../utils/store/posts-of.ts';
import type { StoredPost } from '../../utils/words/case.ts';

/** Shows the post that opened a case, or where its address is hidden, the first other one of the case. */
export async function openPost(caseId: string): Promise<Outcome<null>> {
  const found = await caseOf(database, caseId);
  if (!found) return { ok: false, failure: 'not-found', detail: '' };
  const posts = await postsOf(database, found.id).toArray();
  const opening = posts.filter(({ id }) => id === found.id);
  const url = [...opening, ...posts].map(addressOf).find((address) => address !== null);
  if (!url) return { ok: false, failure: 'no-address', detail: '' };
  await showAddress(url);
  return { ok: true, value: null };
}

/** A content script may send any address; what is opened in the browser must be where the post was read. */
function addressOf({ site, url }: StoredPost): string | null {
  return url !== null && URL.canParse(url) && siteOf(new URL(url))?.id === site ? url : null;
}
