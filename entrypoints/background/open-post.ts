import { showAddress } from '../../utils/platform/tabs.ts';
import { siteOf } from '../../utils/sites/index.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import type { KnownPost } from '../../utils/words/post.ts';

/** Shows the post that opened a case; false where it has no address any more, or none on its site. */
export async function openPost(caseId: string): Promise<boolean> {
  const found = await caseOf(database, caseId);
  const post = found && (await database.posts.get(found.id));
  if (!post?.url || !isOnItsSite(post, post.url)) return false;
  await showAddress(post.url);
  return true;
}

/** A content script may send any address; what is opened in the browser must be where the post was read. */
function isOnItsSite({ site }: KnownPost, url: string): boolean {
  return URL.canParse(url) && siteOf(new URL(url))?.id === site;
}
