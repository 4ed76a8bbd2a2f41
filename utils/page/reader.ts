import { compileBrands } from '../complaints/match.ts';
import type { Badge } from '../deadlines/badge.ts';
import type { ReadingRules } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { KnownPost, Post } from '../words/post.ts';
import type { Badges } from './badges.ts';
import type { Extension } from './extension.ts';
import { observe } from './observe.ts';
import { openOutbox } from './outbox.ts';
import { followThreads } from './thread.ts';

export interface Reader {
  /** The post is about a brand, as far as this tab knows. */
  knows(postId: string): boolean;
}

export interface ReaderOutlets {
  /** After every change of the page, with the number of posts that were read in it. */
  changed(read: number): void;
  /** A post about a brand was read. */
  found(): void;
  gone(): void;
}

/**
 * Reads the posts of a tab as they appear, until `signal`: those about a brand get a slot for their
 * badge in the same breath and go to the background, all others are forgotten here.
 */
export function startReader(
  site: ReadingSite,
  document: Document,
  extension: Pick<Extension, 'send' | 'now' | 'isAlive'>,
  rules: ReadingRules,
  badges: Badges,
  outlets: ReaderOutlets,
  signal: AbortSignal,
): Reader {
  const withoutParent = new WeakSet<Element>();
  const threads = followThreads(compileBrands(rules.brands));
  const acknowledged = (ids: readonly string[], found: readonly Badge[]): void =>
    badges.update(byPost(ids, found));
  const outbox = openOutbox(extension, { acknowledged, gone: outlets.gone }, signal);

  const take = (element: Element, post: Post): void => {
    if (!isKnown(post)) {
      badges.clear(element);
      return;
    }
    let own = false;
    for (const seen of threads.follow(post)) {
      if (seen.match.reason !== 'author') {
        if (seen.post.id === post.id) own = true;
        // A child that was read before its parent.
        else badges.placeById(seen.post.id);
      }
      if (isNews(seen.post, seen.match.reason)) {
        outbox.put(seen);
        outlets.found();
      }
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
      const post = site.read(element, url, extension.now());
      if (!post) continue;
      read++;
      if (post.parentId === null) withoutParent.add(element);
      else withoutParent.delete(element);
      take(element, post);
    }
    outlets.changed(read);
  };

  /** In a conversation a post may render before what it answers: its parent shows later. */
  const stillWithoutParent = (posts: ReadonlySet<Element>, url: URL): Element[] => {
    if (posts.size === 0 || site.pageKind(url) !== 'conversation') return [];
    return [...document.querySelectorAll(site.post)].filter(
      (element) => withoutParent.has(element) && !posts.has(element),
    );
  };

  observe(site, document, changed, signal);
  return { knows: threads.has };
}

function isKnown(post: Post): post is KnownPost {
  return post.id !== null && !post.promoted;
}

/** A brand's own posts matter as answers; what it announces to all concerns no case. */
function isNews(post: KnownPost, reason: string): boolean {
  return reason !== 'author' || post.parentId !== null || post.replyingTo.length > 0;
}

/** The badges of posts that were acknowledged; null for those that have none. */
function byPost(ids: readonly string[], found: readonly Badge[]): Map<string, Badge | null> {
  const all = new Map<string, Badge | null>(ids.map((id) => [id, null]));
  for (const badge of found) all.set(badge.postId, badge);
  return all;
}
