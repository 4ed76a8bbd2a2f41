import { profileId } from '../customers/profile-id.ts';
import type { Case } from '../words/case.ts';
import { sameMatter } from './conversation.ts';
import type { Merged } from './merge.ts';
import type { CaseTables } from './store.ts';

/** The case that a customer's reply without visible parent is likely to belong to, until its parent shows. */
export async function guessCase(tables: CaseTables, post: Merged): Promise<Case | undefined> {
  if (post.from === 'brand' || post.kind !== 'reply') return undefined;
  const cases = await tables.casesOfProfile(profileId(post.site, post.authorHandle), 20);
  return cases.find(
    (found) =>
      (found.state === 'open' || found.state === 'answered') &&
      isBefore(found, post) &&
      post.at - found.lastPostAt <= sameMatter,
  );
}

function isBefore({ brandId, openedAt }: Case, { match, at }: Merged): boolean {
  return brandId === match.brandId && openedAt <= at;
}
