import type { CommonSite } from '../sites/site.ts';

/** The element that shows this post now, whichever it was when the post was read. */
export function elementOf(
  site: CommonSite,
  document: Document,
  postId: string,
): Element | undefined {
  return elementsOf(site, document, postId)[0];
}

/**
 * All elements that show this post, in the document's order: a list and a dialog over it may both.
 * Where none says this id, those that were known by it before they showed their address.
 */
export function elementsOf(site: CommonSite, document: Document, postId: string): Element[] {
  const posts = site.postsIn(document);
  const shown = posts.filter((element) => site.readId(element) === postId);
  if (shown.length > 0) return shown;
  const url = new URL(document.location.href);
  return posts.filter((element) => otherIdOf(site, element, url) === postId);
}

function otherIdOf(site: CommonSite, element: Element, url: URL): string | null {
  const post = site.read(element, url);
  return post && post.id !== null ? site.otherId({ ...post, id: post.id }) : null;
}
