// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/facebook/composer.ts';
import { parse } from '../fixtures.ts';
import {
  comment,
  editor,
  list,
  main,
  mention,
  namedActions,
  thread,
  unit,
  viewer,
} from './composer-page.ts';

const ann = { number: 11, by: 'Ann Berg' };
const bob = { number: 12, by: 'Bob Lund' };
const postOf = (html: string) =>
  parse(html).querySelector('[aria-posinset], [role="complementary"]');
const commentOf = (html: string) => parse(html).querySelector('[role="article"][aria-label]');
const pressed = (post: Element | null) => post && composer.opener(post);

describe('what opens a composer', () => {
  it('is Reply on a comment, not Like and not its translation', () => {
    expect(pressed(commentOf(comment(ann)))?.textContent).toBe('Reply');
    const nested = parse(main(unit('maren', list(thread(ann, [bob])))));
    const replies = [...nested.querySelectorAll('[role="article"][aria-label]')].map(pressed);
    expect(replies.map((button) => button?.textContent)).toEqual(['Reply', 'Reply']);
    expect(replies[0]).not.toBe(replies[1]);
  });

  it('is none on a comment that cannot be answered', () => {
    const row = comment(ann);
    const withoutReply = row.replace(
      /<li><div><div role="button" tabindex="0">[\s\S]*?<\/ul>/,
      '</ul>',
    );
    expect(commentOf(withoutReply)?.querySelectorAll('li')).toHaveLength(2);
    expect(pressed(commentOf(withoutReply))).toBeUndefined();
    const onlyTime = row.replace(/<li><span>[\s\S]*?<\/ul>/, '</ul>');
    expect(pressed(commentOf(onlyTime))).toBeUndefined();
  });

  it('is none where the thread’s composer holds words that it would take away', () => {
    const opened = (lines: string) => {
      const page = main(
        unit(
          'maren',
          list(
            thread(ann, [bob], editor({ name: 'thread', lines })),
            thread({ ...bob, number: 15 }),
          ),
        ),
      );
      const [first, , other] = parse(page).querySelectorAll('[role="article"][aria-label]');
      return [first, other].map((it) => it && pressed(it)?.textContent);
    };
    expect(opened(mention('Bob Lund'))).toEqual(['Reply', 'Reply']);
    expect(opened(mention('Bob Lund', ' thank you'))).toEqual([undefined, 'Reply']);
  });

  it('is Comment on a post, by Facebook’s name for it or by its place', () => {
    const label = (html: string) => pressed(postOf(html))?.getAttribute('aria-label');
    expect(label(main(unit('maren')))).toBe('Leave a comment');
    expect(label(main(unit('maren', list(thread(ann)), namedActions)))).toBe('Leave a comment');
    expect(label(viewer(list(thread(ann))))).toBe('Leave a comment');
  });

  it('is none on a post whose buttons are others', () => {
    const button = '<div><div role="button" aria-label="Share"></div></div>';
    const like =
      '<div><div role="button" aria-label="Like"></div><div role="button" aria-label="React"></div></div>';
    for (const row of ['', button, `${like}${button}`, `${button}${button}${button}`]) {
      expect(pressed(postOf(main(unit('maren', '', `<div>${row}</div>`))))).toBeUndefined();
    }
  });
});
