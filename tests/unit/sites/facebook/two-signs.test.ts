// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../utils/sites/facebook/index.ts';
import type { Post } from '../../../../utils/words/post.ts';
import { fixtures, parse } from '../fixtures.ts';

const pages = fixtures('facebook').map((page) => ({ ...page, url: new URL(page.url) }));
const STRANGER = 'https://www.facebook.com/profile.php?id=61599999999999';

/** The page's posts by id and author, after the change. */
function read(page: (typeof pages)[number], change: (document: Document) => void): string[] {
  const document = parse(page.html);
  change(document);
  return facebook.posts(document).flatMap((element) => {
    const post = facebook.read(element, page.url);
    return post ? [nameOf(post)] : [];
  });
}

const nameOf = ({ id, authorHandle, text }: Post): string => `${id} ${authorHandle} ${text}`;

/** Each of these elements is a sign without which its post is not read; no other post changes. */
function changeEach(
  page: (typeof pages)[number],
  selector: string,
  change: (element: Element) => void,
): void {
  const whole = read(page, () => {});
  const count = parse(page.html).querySelectorAll(selector).length;
  for (let index = 0; index < count; index++) {
    const left = read(page, (document) => {
      const element = document.querySelectorAll(selector)[index];
      if (element) change(element);
    });
    expect(whole).toEqual(expect.arrayContaining(left));
    expect(left.length).toBeLessThan(whole.length);
  }
}

describe('what a page says twice and differently is believed of neither', () => {
  it.each(pages)('$name: a comment’s author', (page) => {
    changeEach(page, 'a[aria-hidden][href*="comment_id="]', (link) => {
      const query = link.getAttribute('href')?.match(/comment_id=.*/)?.[0];
      link.setAttribute('href', `${STRANGER}&${query}`);
    });
  });

  it.each(pages)('$name: a comment’s number', (page) => {
    changeEach(page, 'a[aria-hidden][href*="comment_id="]', (link) => {
      const href = link.getAttribute('href') ?? '';
      link.setAttribute(
        'href',
        href.replace(/comment_id=[^&]*/, `comment_id=${btoa('comment:1_2')}`),
      );
    });
  });

  it.each(pages)('$name: the name by which a comment is called', (page) => {
    changeEach(page, '[role="article"][aria-label]', (article) => {
      article.setAttribute('aria-label', 'Comment by A Stranger 2 hours ago');
    });
  });

  // In the home feed the picture of a group's post is the group's.
  const faces = pages.filter(({ name }) => name !== 'group-in-feed');
  it.each(faces)('$name: the name of an author’s picture', (page) => {
    changeEach(page, '[aria-posinset] a[aria-label]:has(svg[role="img"])', (face) => {
      face.setAttribute('aria-label', 'A Stranger');
    });
  });
});
