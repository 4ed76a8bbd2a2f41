// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { x } from '../../../../utils/sites/x/index.ts';
import { EDITOR } from '../../../../utils/sites/x/selectors.ts';
import { fixtures, parse } from '../fixtures.ts';

const pages = fixtures('x');

describe.each(pages)('our page "$name" of X', (page) => {
  const document = parse(page.html);
  const url = new URL(page.url);

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
    for (const post of x.posts(document).filter((found) => x.read(found, url))) {
      const slot = x.badgeSlot(post);
      expect(slot?.parent.contains(x.composer.opener(post) ?? null)).toBe(true);
      expect(slot?.before?.parentElement === slot?.parent).toBe(true);
    }
  });
});

it('has a page for every state that a post’s address can be in', () => {
  const states = pages.map(({ gone, posts }) => `${gone} ${posts.length > 0}`);
  expect(new Set(states).size).toBe(4);
});
