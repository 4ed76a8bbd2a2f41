// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/sites/read-page.ts';
import { x } from '../../../utils/sites/x/index.ts';
import { EDITOR } from '../../../utils/sites/x/selectors.ts';
import { type Fixture, fixtures, parse } from './fixtures.ts';

describe.each(fixtures())('our page "$name"', (page) => {
  const document = parse(page.html);
  const url = new URL(page.url);

  it('reads as a person sees it', () => {
    const posts = readPage(x, document, url, 0);
    expect(posts).toEqual(page.posts.map((post) => expect.objectContaining(post)));
  });

  it('says what became of it', () => {
    expect(x.gone(document, url) !== undefined).toBe(page.gone);
    if (page.loading !== undefined) expect(x.loading(document)).toBe(page.loading);
    if (page.empty !== undefined) expect(x.empty(document)).toBe(page.empty);
    if (page.signedIn !== undefined) expect(x.signedIn(document)).toBe(page.signedIn);
  });

  it('says what its composers answer', () => {
    const editors = [...document.querySelectorAll<HTMLElement>(EDITOR)];
    const composers = editors.map((editor) => ({
      answers: x.composer.answers(editor, url),
      text: x.composer.text(editor),
      submit: x.composer.submit(editor)?.getAttribute('data-testid'),
    }));
    expect(composers).toEqual(page.composers ?? []);
    for (const { answers, text } of page.composers ?? []) {
      const found = answers ? x.composer.find(document, url, answers) : undefined;
      if (answers) expect(found && x.composer.text(found)).toBe(text);
    }
  });

  it('places badges in the post’s own actions, before the last', () => {
    for (const post of readable(document, url)) {
      const slot = x.badgeSlot(post);
      expect(slot?.parent.contains(x.composer.opener(post) ?? null)).toBe(true);
      expect(slot?.before?.parentElement === slot?.parent).toBe(true);
    }
  });
});

function readable(document: Document, url: URL): Element[] {
  return x.posts(document).filter((post) => x.read(post, url));
}

it('has a page for every state that a post’s address can be in', () => {
  const states = fixtures().map(({ gone, posts }: Fixture) => `${gone} ${posts.length > 0}`);
  expect(new Set(states).size).toBe(4);
});
