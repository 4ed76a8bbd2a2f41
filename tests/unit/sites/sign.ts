import { expect } from 'vitest';
import type { Site } from '../../../utils/sites/site.ts';
import type { KnownPost, Post } from '../../../utils/words/post.ts';

/** Who wrote which words and which post, as the whole page says: a mangled one may say less, never else. */
export interface Truth {
  /** By the word that each text of the page was replaced with; without those that are no post's. */
  readonly byWord: ReadonlyMap<string, Post>;
  /** By each id that the site gives to a post. */
  readonly byId: ReadonlyMap<string, Post>;
}

const wordsOf = (post: Post): readonly string[] => post.text.match(/text\d+/g) ?? [];

/** Replaces each text by a word of its own, so that it shows whose words were read. */
export function sign(site: Site, document: Document, url: URL, texts: readonly Element[]): Truth {
  for (const [index, text] of texts.entries()) text.textContent = `text${index} `;
  const byWord = new Map<string, Post>();
  const byId = new Map<string, Post>();
  for (const element of site.posts(document)) {
    const post = site.read(element, url);
    if (!post) continue;
    for (const word of wordsOf(post)) byWord.set(word, post);
    if (isKnown(post))
      for (const id of [post.id, site.otherId(post)]) byId.set(id ?? post.id, post);
  }
  return { byWord, byId };
}

const isKnown = (post: Post): post is KnownPost => post.id !== null;

/** Fails where the posts that were read say anything else than the whole page does. */
export function judge(site: Site, posts: readonly Post[], truth: Truth, where: string): void {
  for (const post of posts) {
    const named = isKnown(post) ? namedBy(post.id, truth) : undefined;
    const words = wordsOf(post).map((word) => truth.byWord.get(word));
    const [whole] = [...words, named];
    for (const word of words) expect(word && keyOf(word), where).toBe(whole && keyOf(whole));
    expect(!whole || isBySame(post, whole), where).toBe(true);
    if (isKnown(post) && !isMadeOfText(site, post)) {
      expect(named && keyOf(named), where).toBe(whole ? keyOf(whole) : 'a post of the page');
    }
    expect(post.parentId === null || post.parentId !== post.id, where).toBe(true);
    expect(post.parentId === null || isOnPage(post.parentId, posts, truth), where).toBe(true);
  }
}

/** The post of an id, which may be that in the addresses of its comments. */
function namedBy(id: string, { byId }: Truth): Post | undefined {
  const key = id.slice(id.lastIndexOf(':') + 1);
  const below = [...byId.values()].find((post) => post.parentId && post.url?.includes(key));
  return byId.get(id) ?? byId.get(below?.parentId ?? '');
}

/** One post may stand on a page twice; an advertisement has no id. */
const keyOf = (post: Post): string => post.id ?? post.text;

/** An anonymous author's handle depends on what else the page tells of the post; the name does not. */
function isBySame(one: Post, other: Post): boolean {
  const isAnonymous = [one, other].every((post) => post.authorHandle.startsWith('anonymous:'));
  return isAnonymous
    ? one.authorName.includes(other.authorName) || other.authorName.includes(one.authorName)
    : one.authorHandle === other.authorHandle;
}

/** Such an id is wrong where author or text is, and nowhere else. */
const isMadeOfText = (site: Site, post: KnownPost): boolean =>
  post.kind !== 'comment' && site.otherId({ ...post, id: '' }) === post.id;

/** A parent may be out of the page, and only the addresses of its replies name it. */
function isOnPage(id: string, posts: readonly Post[], { byId }: Truth): boolean {
  const key = id.slice(id.lastIndexOf(':') + 1);
  const isNamed = [...byId.values()].some(
    (post) => post.parentId === id || post.url?.includes(key),
  );
  return isNamed || byId.has(id) || posts.some((post) => post.id === id);
}
