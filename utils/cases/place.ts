import { isAccountOf } from '../complaints/account.ts';
import { profileId } from '../customers/profile-id.ts';
import type { Settings } from '../words/settings.ts';
import { guessCase } from './guess-case.ts';
import { namedOnly } from './loose.ts';
import type { Merged } from './merge.ts';
import type { CaseTables, Conversation, KeptPost } from './store.ts';

/** Where a post stands, as far as its parents are stored. */
export interface Place {
  readonly parent: KeptPost | undefined;
  /** Its parent is not shown, and it was put where it is likely to belong. */
  readonly guessed: boolean;
  readonly rootId: string;
  readonly customer: string;
}

/** Finds the conversation that a post belongs to. */
export async function placeOf(
  tables: CaseTables,
  settings: Settings,
  post: Merged,
  known: KeptPost | undefined,
): Promise<Place> {
  const parent = post.parentId === null ? undefined : await tables.post(post.parentId);
  const customer = customerOf(settings, post, parent);
  if (post.parentId !== null) {
    return { parent, guessed: false, rootId: parent?.rootId ?? post.parentId, customer };
  }
  if (known) return { parent, guessed: false, rootId: known.rootId, customer };
  const guess = await guessCase(tables, post);
  if (!guess) return { parent, guessed: false, rootId: post.id, customer };
  const rootId = (await tables.post(guess.id))?.rootId ?? guess.id;
  return { parent, guessed: true, rootId, customer };
}

/**
 * The customer whose words a post holds or to whom the brand speaks in it: whom it names first, else
 * who wrote what it answers. Where that is the brand itself, it goes on speaking to the same person.
 */
export function customerOf(
  { brands }: Settings,
  post: Merged,
  parent: KeptPost | undefined,
): string {
  if (post.from === 'customer') return profileId(post.site, post.authorHandle);
  const brand = brands.find(({ id }) => id === post.match.brandId);
  const [named] = post.replyingTo;
  const own = named !== undefined && brand && isAccountOf(brand, post.site, named);
  return named && !own ? profileId(post.site, named) : (parent?.customer ?? '');
}

export function conversationOf({ rootId, customer, match }: KeptPost): Conversation {
  return { rootId, customer, brandId: match.brandId };
}

/**
 * Whether a post is worth keeping that opens no case: the brand's answers and what the customer says
 * to the brand wait for the case that they belong to. Other people's words are nobody's.
 */
export function isPartOfConversation(post: Merged, { parent, guessed, customer }: Place): boolean {
  const { parentId, from, match } = post;
  if (guessed || namedOnly({ ...post, customer }) !== null) return true;
  if (parentId === null) return false;
  if (from === 'brand' || parent?.customer === customer) return true;
  return match.reason === 'thread' ? !parent?.customer : match.addressed;
}
