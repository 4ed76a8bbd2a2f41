import { profileId } from '../customers/profile-id.ts';
import type { BrandMatch } from '../words/brand.ts';
import type { Case, StoredPost } from '../words/case.ts';
import type { CaseTables } from './store.ts';

/** How long an answer in a conversation without visible parent still belongs to the last case. */
const sameMatter = 7 * 86_400_000;

/** The case that a post belongs to by what it answers; empty where that is none that is known. */
export async function findCase(
  tables: CaseTables,
  post: StoredPost,
  match: BrandMatch,
): Promise<string> {
  const parent = post.parentId ? await tables.post(post.parentId) : undefined;
  if (parent?.caseId) {
    const found = await tables.case(parent.caseId);
    return found && belongs(post, found, match) ? found.id : '';
  }
  if (post.parentId) return '';
  if (post.from === 'brand') return onlyOpenCaseOf(tables, post, match.brandId);
  return match.reason === 'reply' ? lastCaseOf(tables, post, match.brandId) : '';
}

/** Other people's words in a thread are not the customer's, nor another client's the brand's. */
function belongs(post: StoredPost, found: Case, { brandId }: BrandMatch): boolean {
  return post.from === 'brand'
    ? found.brandId === brandId
    : found.profileId === profileId(post.site, post.authorHandle);
}

/** "Replying to @customer" alone says whom, not what: it answers a case only if there is no other. */
async function onlyOpenCaseOf(
  tables: CaseTables,
  post: StoredPost,
  brandId: string,
): Promise<string> {
  const handle = post.replyingTo[0];
  if (!handle) return '';
  const cases = await tables.casesOfProfile(profileId(post.site, handle), 20);
  const open = cases.filter(
    (found) => found.brandId === brandId && found.state === 'open' && found.openedAt <= post.at,
  );
  return open.length === 1 ? (open[0]?.id ?? '') : '';
}

async function lastCaseOf(tables: CaseTables, post: StoredPost, brandId: string): Promise<string> {
  const cases = await tables.casesOfProfile(profileId(post.site, post.authorHandle), 20);
  const last = cases.find(
    (found) =>
      found.brandId === brandId &&
      (found.state === 'open' || found.state === 'answered') &&
      found.openedAt <= post.at &&
      post.at - found.lastPostAt <= sameMatter,
  );
  return last?.id ?? '';
}
