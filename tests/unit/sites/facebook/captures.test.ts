// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../utils/sites/facebook/index.ts';
import { readPage } from '../../../../utils/sites/read-page.ts';
import type { Post } from '../../../../utils/words/post.ts';
import { parse } from '../fixtures.ts';
import { expected, facebookCaptures, inOrder, seen } from './seen.ts';
import { variants } from './variants.ts';

const all = facebookCaptures();
// happy-dom takes links in objects in links apart; tests/browser/captures.spec.ts has every page.
const pages = all.filter(({ name }) => !name.startsWith('page_timeline_photo'));

describe.skipIf(all.length === 0)('saved pages of Facebook read as a person sees them', () => {
  it.each(pages)('$name', (page) => {
    const posts = readPage(facebook, parse(page.html), page.url, 0);
    expect(inOrder(seen(posts, page))).toEqual(inOrder(expected(page)));
  });

  it.each(pages)('$name gives every post and comment a place for its badge', (page) => {
    const document = parse(page.html);
    for (const post of facebook.posts(document).filter((found) => facebook.read(found, page.url))) {
      const slot = facebook.badgeSlot(post);
      expect(slot && post.contains(slot.parent)).toBe(true);
      expect(slot?.before === null || slot?.before.parentElement === slot?.parent).toBe(true);
    }
  });

  it('one post saved twice, an hour apart, keeps its id and its comment’s', () => {
    const twice = pages.filter(({ name }) => name.includes('2025-12'));
    const [sooner, later] = twice.map(read);
    const ids = (posts: Post[] | undefined) => posts?.map((post) => post.id).filter(Boolean) ?? [];
    const shared = ids(sooner).filter((id) => ids(later).includes(id));
    expect(shared).toHaveLength(2);
  });
});

describe.skipIf(all.length === 0).each(Object.entries(variants))('%s', (_, change) => {
  it.each(pages)('$name reads the same', (page) => {
    const document = parse(page.html);
    const before = readPage(facebook, document, page.url, 0);
    change(document);
    expect(readPage(facebook, document, page.url, 0)).toEqual(before);
  });
});

const read = (page: (typeof pages)[number]): Post[] =>
  readPage(facebook, parse(page.html), page.url, 0);
