import { showAddress } from '../../utils/platform/tabs.ts';
import { database } from '../../utils/store/database.ts';

/** Shows the post that opened a case; false where it has no address any more. */
export async function openPost(caseId: string): Promise<boolean> {
  const url = (await database.posts.get(caseId))?.url;
  if (!url) return false;
  await showAddress(url);
  return true;
}
