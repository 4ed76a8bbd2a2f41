// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composer } from '../../../../utils/sites/facebook/composer.ts';
import { readId } from '../../../../utils/sites/facebook/ids.ts';
import { parse } from '../fixtures.ts';
import {
  comment,
  commentId,
  dialog,
  editor,
  list,
  main,
  mention,
  postId,
  thread,
  unit,
  url,
  viewer,
} from './composer-page.ts';

const found = (page: Document, id: string) => composer.find(page, url, id)?.id;
const named = (page: Document, name: string): HTMLElement => {
  const element = page.getElementById(name);
  if (!element) throw new Error(`no editor ${name}`);
  return element;
};
const answers = (page: Document, name: string) => composer.answers(named(page, name), url);

const ann = { number: 11, by: 'Ann Berg' };
const bob = { number: 12, by: 'Bob Lund' };
const brand = { number: 13, by: 'Northwind Air' };
const annAgain = { number: 14, by: 'Ann Berg' };
const ofPost = editor({ name: 'post', label: 'Comment as Northwind Air' });

describe('a composer on Facebook', () => {
  const page = parse(
    main(
      unit('first', ofPost.replace('post', 'first')),
      unit(
        'maren',
        list(
          thread(bob),
          thread(ann, [brand], editor({ name: 'thread' })),
          thread({ ...bob, number: 15 }),
        ) + ofPost,
      ),
    ),
  );

  it('answers the post under whose comments it stands, and not the first of the page', () => {
    expect(answers(page, 'post')).toBe(postId('maren'));
    expect(found(page, postId('maren'))).toBe('post');
    expect(found(page, postId('first'))).toBe('first');
  });

  it('answers the comment in whose thread it stands', () => {
    expect(answers(page, 'thread')).toBe(commentId(11));
    expect(found(page, commentId(11))).toBe('thread');
    expect(found(page, commentId(12))).toBeUndefined();
  });

  it('answers a comment without replies, the only one of its post, too', () => {
    const open = editor({ name: 'thread' });
    const only = parse(main(unit('maren', list(thread(ann, [], open)) + ofPost)));
    expect(answers(only, 'thread')).toBe(commentId(11));
    expect(answers(only, 'post')).toBe(postId('maren'));
  });

  it('answers the post below a single comment, whatever its list looks like', () => {
    const more = '<div><div role="button" tabindex="0">View more</div></div>';
    for (const comments of [
      list(thread(ann)),
      list(thread(ann, [brand])),
      `${more}${comment(ann)}`,
    ]) {
      expect(answers(parse(main(unit('maren', comments + ofPost))), 'post')).toBe(postId('maren'));
    }
  });

  it('answers the latest reply by whom it mentions, and is there for their comment as well', () => {
    const open = editor({ name: 'thread', lines: mention('Ann Berg') });
    const talk = parse(main(unit('maren', list(thread(ann, [brand, annAgain, bob], open)))));
    expect(answers(talk, 'thread')).toBe(commentId(14));
    expect(found(talk, commentId(14))).toBe('thread');
    expect(found(talk, commentId(11))).toBe('thread');
    expect(found(talk, commentId(12))).toBeUndefined();
  });

  it('answers the reply by whom it is called after where it mentions nobody', () => {
    const open = editor({ name: 'thread', label: 'Reply to Bob Lund' });
    const talk = parse(main(unit('maren', list(thread(ann, [bob], open)))));
    expect(answers(talk, 'thread')).toBe(commentId(12));
    const asBrand = editor({ name: 'thread', label: 'Reply as Northwind Air' });
    const own = parse(main(unit('maren', list(thread(ann, [brand], asBrand)))));
    expect(answers(own, 'thread')).toBe(commentId(11));
  });

  it('is told by its replies’ addresses where they stand in a box of their own', () => {
    const replies = `<div>${comment({ ...brand, under: 11 })}${editor({ name: 'thread' })}</div>`;
    const flat = parse(main(unit('maren', `${comment(bob)}${comment(ann)}${replies}${ofPost}`)));
    expect(answers(flat, 'thread')).toBe(commentId(11));
    expect(answers(flat, 'post')).toBe(postId('maren'));
  });

  it('answers nothing where it changes a comment, begins a post, or the page does not tell', () => {
    const inside = parse(
      main(unit('maren', comment(ann).replace('<ul', `${editor({ name: 'edit' })}<ul`))),
    );
    expect(answers(inside, 'edit')).toBeNull();
    const chat = parse(`${main(unit('maren'))}<div>${editor({ name: 'chat' })}</div>`);
    expect(answers(chat, 'chat')).toBeNull();
    const sharing = parse(dialog(`${editor({ name: 'share' })}${unit('maren')}`));
    expect(answers(sharing, 'share')).toBeNull();
    const deep = list(`<div><div>${thread(ann)}</div></div>`);
    const unclear = editor({ name: 'unclear', lines: mention('Ann Berg') });
    expect(answers(parse(main(unit('maren', deep + unclear))), 'unclear')).toBeNull();
  });

  it('is out of reach behind a dialog, but not behind a menu', () => {
    const behind = main(unit('maren', ofPost), unit('other', editor({ name: 'other' })));
    const open = editor({ name: 'open' });
    const covered = parse(behind + dialog(unit('maren', list(thread(ann)) + open)));
    expect(found(covered, postId('maren'))).toBe('open');
    expect(found(covered, postId('other'))).toBeUndefined();
    const loading = parse(behind + dialog(unit('maren')));
    expect(found(loading, postId('maren'))).toBeUndefined();
    const menu = parse(behind + dialog('<a href="/maren.oduya">Maren Oduya</a>'));
    expect(found(menu, postId('maren'))).toBe('post');
  });

  it('stands at the foot of a dialog, and answers the one post in it', () => {
    const open = editor({ name: 'foot', submit: true });
    const foot = parse(dialog(`<div>${unit('maren', list(thread(ann)))}</div><div>${open}</div>`));
    expect(answers(foot, 'foot')).toBe(postId('maren'));
    const two = parse(dialog(`<div>${unit('maren')}${unit('other')}</div><div>${open}</div>`));
    expect(answers(two, 'foot')).toBeNull();
  });

  it('is found by what a post says where its list hid the address', () => {
    const hidden = unit('maren').replace(
      '/maren.oduya/posts/pfbid0marenmarenmarenmaren',
      '?__cft__[0]=A#',
    );
    const listed = parse(main(hidden)).querySelector('[aria-posinset]');
    const id = listed && readId(listed);
    expect(id).toMatch(/^facebook:content:/);
    expect(found(parse(dialog(unit('maren', ofPost))), id ?? '')).toBe('post');
  });

  it('beside a photo answers the photo, or the comment in whose thread it stands', () => {
    const open = editor({ name: 'thread' });
    const photo = parse(
      viewer(`<h2 dir="auto">Comments</h2>${list(thread(ann, [brand], open))}${ofPost}`),
    );
    expect(answers(photo, 'post')).toBe('facebook:555000222');
    expect(answers(photo, 'thread')).toBe(commentId(11));
  });

  it('sends by its button, or by Enter alone', () => {
    const button = editor({ name: 'post', submit: true });
    const submit = composer.submit(named(parse(main(unit('maren', button))), 'post'));
    expect(submit?.getAttribute('aria-label')).toBe('Comment');
    expect(composer.submit(named(page, 'post'))).toBeUndefined();
    const sends = (more: KeyboardEventInit) =>
      composer.sendsBy(new KeyboardEvent('keydown', { key: 'Enter', ...more }));
    expect(sends({})).toBe(true);
    for (const key of ['shiftKey', 'ctrlKey', 'altKey', 'metaKey'])
      expect(sends({ [key]: true })).toBe(false);
    expect(sends({ key: 'a' })).toBe(false);
  });

  it('does not send by the Enter that chooses from a list', () => {
    const press = (target: Element): boolean => {
      let sends = false;
      target.addEventListener('keydown', (event) => {
        sends = event instanceof KeyboardEvent && composer.sendsBy(event);
      });
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      return sends;
    };
    document.body.replaceChildren(...parse(main(unit('maren', ofPost))).body.children);
    const box = named(document, 'post');
    expect(press(box)).toBe(true);
    box.setAttribute('aria-activedescendant', 'option-1');
    expect(press(box)).toBe(false);
    box.setAttribute('aria-activedescendant', '');
    box.setAttribute('aria-expanded', 'true');
    expect(press(box)).toBe(false);
    box.removeAttribute('aria-expanded');
    document.body.append(
      ...parse('<ul role="listbox"><li role="option">Ann</li></ul>').body.children,
    );
    expect(press(box)).toBe(false);
  });

  it('says as whom it writes; a reply called after its reader is written as beside it', () => {
    expect(composer.speaker(named(page, 'post'))).toBe('Northwind Air');
    expect(composer.speaker(named(page, 'thread'))).toBe('Northwind Air');
    const silent = parse(main(unit('maren', editor({ name: 'post' })), unit('other', ofPost)));
    expect(composer.speaker(named(silent, 'post'))).toBeNull();
  });
});
