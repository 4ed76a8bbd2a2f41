// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/sites/read-page.ts';
import { cellTop } from '../../../../utils/sites/x/cells.ts';
import { x } from '../../../../utils/sites/x/index.ts';
import { EDITOR } from '../../../../utils/sites/x/selectors.ts';
import { parse } from '../fixtures.ts';
import { expected, seen, xCaptures } from './seen.ts';

const pages = xCaptures();

describe.skipIf(pages.length === 0)('saved pages of X read as a person sees them', () => {
  it.each(pages)('$name', (page) => {
    const document = parse(page.html);
    const posts = readPage(x, document, page.url, 0);
    expect(seen(posts)).toEqual(expected(page));
    const composers = page.expected.composers?.editors ?? [];
    expect(editors(document)).toEqual(composers.map((editor) => editor.initialText));
  });

  it.each(pages)('$name gives every post a place for its badge', (page) => {
    for (const post of x.posts(parse(page.html))) {
      const slot = x.badgeSlot(post);
      expect(slot?.parent.getAttribute('role')).toBe('group');
      expect(slot?.before?.parentElement === slot?.parent).toBe(true);
      expect(x.composer.opener(post)?.getAttribute('data-testid')).toBe('reply');
    }
  });
});

/** What differs between layouts, languages and ways to save a page, and says nothing of its posts. */
const variants: Readonly<Record<string, (document: Document) => void>> = {
  'without classes and ids': (document) => {
    for (const element of document.querySelectorAll('[class], [id]')) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
  },
  'with whole addresses': (document) => {
    for (const link of document.querySelectorAll('a[href^="/"]')) {
      link.setAttribute('href', `https://twitter.com${link.getAttribute('href')}`);
    }
  },
  'without words for screen readers': (document) => {
    for (const element of document.querySelectorAll('[aria-label]')) {
      element.removeAttribute('aria-label');
    }
  },
  'with the names of 2022': (document) => {
    for (const name of document.querySelectorAll('[data-testid="User-Name"]')) {
      name.setAttribute('data-testid', 'User-Names');
    }
  },
  'with more boxes': (document) => {
    const pieces = 'article > div, [data-testid="Tweet-User-Avatar"], [data-testid="tweetText"]';
    for (const element of document.querySelectorAll(pieces)) {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  // Rows that were not measured yet share a place: among these the document's order holds.
  'in recycled rows': (document) => {
    const rows = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')];
    const upwards = rows.sort((a, b) => (cellTop(b) ?? 0) - (cellTop(a) ?? 0));
    for (const row of upwards) row.parentElement?.append(row);
  },
};

describe.skipIf(pages.length === 0).each(Object.entries(variants))('%s', (_, change) => {
  it.each(pages)('$name reads the same', (page) => {
    const document = parse(page.html);
    const before = readPage(x, document, page.url, 0);
    change(document);
    expect(readPage(x, document, page.url, 0)).toEqual(before);
  });
});

function editors(document: Document): string[] {
  return [...document.querySelectorAll<HTMLElement>(EDITOR)].map(x.composer.text);
}
