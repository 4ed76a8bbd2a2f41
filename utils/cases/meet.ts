import { profileId } from '../customers/profile-id.ts';
import type { StoredPost } from '../words/case.ts';
import type { Profile } from '../words/customer.ts';
import type { CaseTables } from './store.ts';

/** Keeps who wrote a post, and gives their profile. */
export async function meet(tables: CaseTables, post: StoredPost): Promise<Profile> {
  const id = profileId(post.site, post.authorHandle);
  const known = await tables.profile(id);
  const profile = {
    id,
    site: post.site,
    handle: post.authorHandle,
    name: post.authorName,
    url: post.authorUrl,
    customerId: known?.customerId ?? id,
    firstSeenAt: Math.min(known?.firstSeenAt ?? post.at, post.at),
  };
  await tables.putProfile(profile);
  const customer = await tables.customer(profile.customerId);
  await tables.putCustomer({
    id: profile.customerId,
    name: customer?.name || post.authorName || post.authorHandle,
    firstSeenAt: Math.min(customer?.firstSeenAt ?? post.at, post.at),
  });
  return profile;
}
