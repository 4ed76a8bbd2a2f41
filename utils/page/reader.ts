import { createMatcher } from '../complaints/matcher.ts';
import type { ReadingRules, SeenPost } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { KnownPost, Post } from '../words/post.ts';
import type { Badges } from './badges.ts';
import { setBounded } from './bounded.ts';
import type { Extension } from './extension.ts';
import { watchLateAddresses } from './late-address.ts';
import type { Rests } from './late-rest.ts';
import { observe } from './observe.ts';
import { followThreads, type Match } from './thread.ts';

export interface Reader {
  /** The post is about a brand, as far as this tab knows. */
  knows(postId: string): boolean;
  /** Names under which the brands themselves write: typed in, or read of their accounts in this tab. */
  brandNames(): readonly string[];
  /** Reads all posts of the page again. */
  again(): void;
}

export interface ReaderOutlets {
  /** After every change of the page: posts that were read in it, and posts of the page left out. */
  changed(read: number, leftOut: number): void;
  /** A post about a brand was read. Gives what reads the rest of it, where it does not say its time. */
  found(): Promise<Rests | undefined>;
  /** What the background is to hear of. */
  seen(post: SeenPost): void;
  gone(): void;
}

const mostNames = 100;

/**
 * Reads the posts of a tab as they appear, until `signal`: those about a brand get a slot for their
 * badge in the same breath and go to the background, all others are forgotten here.
 */
export function startReader(
  site: ReadingSite,
  document: Document,
  extension: Pick<Extension, 'now' | 'isAlive'>,
  rules: ReadingRules,
  badges: Badges,
  outlets: ReaderOutlets,
  signal: AbortSignal,
): Reader {
  const withoutParent = new WeakSet<Element>();
  const knownAs = new WeakMap<Element, string | null>();
  const leftOut = new Set<Element>();
  const readAs = (element: Element) => knownAs.get(element);
  const threads = followThreads(createMatcher(rules.brands, rules.patterns));
  // A page's vanity name is mostly its name without spaces.
  const typedNames = rules.brands.flatMap(({ name, pages }) => [name, ...pages]);
  const namesRead = new Map<string, true>();

  const tell = async (seen: SeenPost, element: Element | undefined): Promise<void> => {
    const source = { element, url: new URL(document.location.href), readAt: extension.now() };
    const rests = outlets.found();
    if (seen.post.postedAt !== null) return outlets.seen(seen);
    const rest = await (await rests)?.of(seen.post.id, { ...source, knownAs: readAs });
    if (!signal.aborted) outlets.seen({ ...seen, post: { ...seen.post, ...rest } });
  };

  const take = (element: Element, post: Post): void => {
    if (!isKnown(post)) {
      badges.clear(element);
      return;
    }
    let own = false;
    for (const match of threads.follow(post)) {
      const isThis = match.post.id === post.id;
      if (match.match.reason === 'author') {
        setBounded(namesRead, match.post.authorName, true, mostNames);
      } else if (isThis) own = true;
      // A child that was read before its parent.
      else badges.placeById(match.post.id);
      if (isNews(match)) void tell(seenOf(site, match), isThis ? element : undefined);
    }
    // What the person tracked by hand names no brand, and carries a badge all the same.
    if (own || badges.get(post.id)) badges.place(element, post.id);
    else badges.clear(element);
  };

  const changed = (posts: ReadonlySet<Element>): void => {
    // An old script must not go on beside its successor.
    if (!extension.isAlive()) {
      outlets.gone();
      return;
    }
    const url = new URL(document.location.href);
    let read = 0;
    for (const element of [...posts, ...stillWithoutParent(posts, url)]) {
      const post = site.read(element, url);
      if (!post) {
        leftOut.add(element);
        continue;
      }
      read++;
      leftOut.delete(element);
      knownAs.set(element, post.id);
      if (post.parentId === null) withoutParent.add(element);
      else withoutParent.delete(element);
      take(element, post);
    }
    for (const element of leftOut) if (!element.isConnected) leftOut.delete(element);
    outlets.changed(read, leftOut.size);
  };

  /** In a conversation a post may render before what it answers: its parent shows later. */
  const stillWithoutParent = (posts: ReadonlySet<Element>, url: URL): Element[] => {
    if (posts.size === 0 || site.pageKind(url) !== 'conversation') return [];
    return site
      .postsIn(document)
      .filter((element) => withoutParent.has(element) && !posts.has(element));
  };

  observe(site, document, changed, signal);
  watchLateAddresses(site, document, readAs, changed, signal);
  return {
    knows: threads.has,
    brandNames: () => [...typedNames, ...namesRead.keys()],
    again: () => changed(new Set(site.postsIn(document))),
  };
}

function isKnown(post: Post): post is KnownPost {
  return post.id !== null && !post.promoted;
}

/** A brand's own posts matter as answers; what it announces to all concerns no case. */
function isNews({ post, match }: Match): boolean {
  return match.reason !== 'author' || post.parentId !== null || post.replyingTo.length > 0;
}

function seenOf(site: ReadingSite, { post, match }: Match): SeenPost {
  const otherId = site.otherId(post);
  return otherId === null ? { post, match } : { post, match, otherId };
}
