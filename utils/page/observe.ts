import type { Site } from '../sites/site.ts';
import { isBadgeHost } from './slot.ts';

type Known = Pick<Site, 'postsIn' | 'postAround' | 'inner'>;

/**
 * Watches a document with the one observer of the tab. `changed` runs inside the observer's
 * callback, before the page paints (a recycling timeline has other posts in its nodes a frame
 * later), with the posts that were added or whose inside changed, each once.
 */
export function observe(
  site: Known,
  document: Document,
  changed: (posts: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    changed(touchedPosts(records, site));
    // What `changed` itself just did to the page is no news.
    observer.takeRecords();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  changed(new Set(site.postsIn(document)));
}

function touchedPosts(records: readonly MutationRecord[], site: Known): Set<Element> {
  const posts = new Set<Element>();
  for (const { target, addedNodes, removedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element) addPosts(node, site, posts);
      else if (target instanceof Element) {
        addPostAround(target, site, posts, () => target.closest(site.inner) !== null);
      }
    }
    for (const node of removedNodes) {
      if (!(node instanceof Element && target instanceof Element)) continue;
      // "See more" may only go, and the words before it grow in their own node.
      if (isBadgeHost(node) || target.closest(site.inner)) addPostAround(target, site, posts);
    }
  }
  return posts;
}

/** The posts in what was added, or else the post whose inside it changed. */
function addPosts(added: Element, site: Known, posts: Set<Element>): void {
  const inside = site.postsIn(added);
  for (const post of inside) posts.add(post);
  if (inside.length > 0) return;
  const matters = () =>
    isBadgeHost(added) ||
    added.closest(site.inner) !== null ||
    added.querySelector(site.inner) !== null;
  addPostAround(added, site, posts, matters);
}

/** Asks `matters` last: a page changes much that is in no post, and most of a new post at once. */
function addPostAround(
  element: Element,
  site: Known,
  posts: Set<Element>,
  matters: () => boolean = () => true,
): void {
  const post = site.postAround(element);
  if (post && !posts.has(post) && matters()) posts.add(post);
}
