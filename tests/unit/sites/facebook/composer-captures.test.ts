// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/facebook/composer.ts';
import { EDITOR } from '../../../../utils/sites/facebook/composer-selectors.ts';
import { readId } from '../../../../utils/sites/facebook/ids.ts';
import { COMMENT } from '../../../../utils/sites/facebook/selectors.ts';
import { postsIn } from '../../../../utils/sites/facebook/units.ts';
import { captures } from '../captures.ts';
import { parse } from '../fixtures.ts';

interface Expected {
  readonly textboxes: readonly { readonly ariaLabel: string }[];
}

const all = captures<Expected>('facebook');
const written = all.filter(({ expected }) => expected.textboxes.length > 0);

describe.skipIf(all.length === 0)('the composers of saved pages', () => {
  it.each(all)('$name has those that a person sees', ({ html, expected }) => {
    const labels = editorsIn(parse(html)).map((editor) => editor.getAttribute('aria-label'));
    expect(labels).toEqual(expected.textboxes.map(({ ariaLabel }) => ariaLabel));
  });

  it.each(written)(
    '$name answers the post itself, and can be opened and filled',
    ({ html, url }) => {
      const page = parse(html);
      for (const editor of editorsIn(page)) {
        const post = lastUnitBefore(editor, page);
        if (!post) throw new Error('the editor stands below no post');
        const id = readId(post);
        expect(composer.answers(editor, url)).toBe(id);
        if (id !== null) expect(composer.find(page, url, id)).toBe(editor);
        expect(composer.opener(post)?.closest(COMMENT)).toBeNull();
        expect(composer.text(editor)).toBe('');
        expect(composer.prefilled(editor)).toBe('');
        expect(composer.speaker(editor)).toBeNull();
      }
    },
  );

  it.each(all)(
    '$name offers Reply and Comment where it has them, never Like or Share',
    ({ html }) => {
      const posts = postsIn(parse(html));
      for (const post of posts) {
        const opener = composer.opener(post);
        const first = post.querySelector('[role="button"][aria-label]');
        expect(opener === undefined || opener !== first).toBe(true);
        if (opener && post.matches(COMMENT)) expect(opener.hasAttribute('aria-label')).toBe(false);
      }
    },
  );
});

const editorsIn = (page: Document) => [...page.querySelectorAll<HTMLElement>(EDITOR)];

function lastUnitBefore(editor: Element, page: Document): Element | undefined {
  const units = postsIn(page).filter((post) => !post.matches(COMMENT));
  return units.filter((unit) => unit.contains(editor)).at(-1);
}
