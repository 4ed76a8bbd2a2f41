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
      .map((post) => facebook.readTime(post, Date.parse(times?.readAt ?? '')));
    expect(read).toEqual(times?.posts);
  });
});

it('has a page to look at', () => {
  expect(pages).not.toEqual([]);
});
