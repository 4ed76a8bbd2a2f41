// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sites } from '../../../utils/sites/index.ts';
import { readPage } from '../../../utils/sites/read-page.ts';
import { fixtures, parse } from './fixtures.ts';

const pages = sites.flatMap((site) => fixtures(site.id).map((page) => ({ ...page, site })));

describe.each(pages)('our page "$name" of $site.id', (page) => {
  const { site } = page;
  const document = parse(page.html);
  const url = new URL(page.url);

  it('reads as a person sees it', () => {
    const posts = readPage(site, document, url, 0);
    expect(posts).toEqual(page.posts.map((post) => expect.objectContaining(post)));
  });

  it('says what became of it', () => {
    expect(site.gone(document, url) !== undefined).toBe(page.gone ?? false);
    if (page.loading !== undefined) expect(site.loading(document)).toBe(page.loading);
    if (page.empty !== undefined) expect(site.empty(document)).toBe(page.empty);
    if (page.signedIn !== undefined) expect(site.signedIn(document)).toBe(page.signedIn);
  });

  it('has a place for a badge in every post that is read', () => {
    for (const post of site.posts(document).filter((found) => site.read(found, url))) {
      const slot = site.badgeSlot(post);
      expect(slot && post.contains(slot.parent)).toBe(true);
      expect(slot?.before === null || slot?.before.parentElement === slot?.parent).toBe(true);
    }
  });

  it('finds the same posts by their ids and from within them', () => {
    for (const post of site.posts(document)) {
      const read = site.read(post, url);
      if (read && !read.promoted) expect(site.readId(post)).toBe(read.id);
      expect(site.postAround(post)).toBe(post);
      expect(site.postsIn(post)).toContain(post);
    }
  });
});
