import { profileId } from '../customers/profile-id.ts';
import type { Case } from '../words/case.ts';
import { sameMatter } from './conversation.ts';
import type { Merged } from './merge.ts';
import type { CaseTables } from './store.ts';

/** The case that a reply without visible parent is likely to belong to, until its parent shows. */
export async function guessCase(tables: CaseTables, post: Merged): Promise<Case | undefined> {
  // What is written on somebody's page as a post or review speaks to them, and answers nothing.
  if (post.kind === 'post' || post.kind === 'review') return undefined;
  if (post.from === 'brand') return onlyOpenCase(tables, post);
  return post.kind === 'reply' ? lastCase(tables, post) : undefined;
}

/** "Replying to @customer" alone says whom, not what: it answers a case only if there is no other. */
async function onlyOpenCase(tables: CaseTables, post: Merged): Promise<Case | undefined> {
  const handle = post.replyingTo[0];
  if (!handle) return undefined;
  const cases = await tables.casesOfProfile(profileId(post.site, handle), 20);
  const open = cases.filter((found) => found.state === 'open' && isBefore(found, post));
  return open.length === 1 ? open[0] : undefined;
}

async function lastCase(tables: CaseTables, post: Merged): Promise<Case | undefined> {
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
