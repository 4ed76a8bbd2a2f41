// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../utils/sites/facebook/index.ts';
import { fixtures } from '../fixtures.ts';

const pages = fixtures('facebook').filter(({ times }) => times);

describe.each(pages)('our page "$name"', ({ html, url, times }) => {
  it('says when its posts were written, however it hides that', () => {
    // Only a page that is shown has styles.
    document.write(html);
    const read = facebook
      .posts(document)
      .filter((post) => facebook.read(post, new URL(url)))
      .map((post) => facebook.readRest(post, new URL(url), Date.parse(times?.readAt ?? '')));
    expect(read).toEqual(times?.posts);
  });
});

it('tells the order of replies that share a label', () => {
  const page = fixtures('facebook').find(({ name }) => name === 'nested-replies');
  document.write(page?.html ?? '');
  const url = new URL(page?.url ?? 'https://www.facebook.com/');
  const replies = facebook.posts(document).filter((post) => {
    return facebook.read(post, url)?.parentId?.endsWith('_801');
  });
  const times = replies.map((post) => facebook.readRest(post, url, 10_000_000_000)?.postedAt ?? '');
  expect(times.length).toBeGreaterThan(2);
  expect(new Set(times).size).toBe(times.length);
  expect(times.toSorted()).toEqual(times);
});

it('has a page to look at', () => {
  expect(pages).not.toEqual([]);
});
