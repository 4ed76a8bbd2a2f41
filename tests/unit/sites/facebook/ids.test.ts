// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentId, otherId } from '../../../../utils/sites/facebook/ids.ts';
import { facebook } from '../../../../utils/sites/facebook/index.ts';
import type { KnownPost, Post } from '../../../../utils/words/post.ts';
import { fixtures, parse } from '../fixtures.ts';

/** The posts of one of our pages. */
function postsOf(name: string): Post[] {
  const page = fixtures('facebook').find((fixture) => fixture.name === name);
  if (!page) throw new Error(`there is no page ${name}`);
  const document = parse(page.html);
  const url = new URL(page.url);
  return facebook.posts(document).flatMap((element) => facebook.read(element, url) ?? []);
}

const known = (post: Partial<Post>): KnownPost => ({
  site: 'facebook',
  url: null,
  kind: 'post',
  authorName: 'Ada Bellamy',
  authorHandle: 'ada.bellamy',
  authorUrl: 'https://www.facebook.com/ada.bellamy',
  text: 'Still no bag.',
  postedAt: null,
  postedAtExact: false,
  parentId: null,
  replyingTo: [],
  promoted: false,
  truncated: false,
  language: null,
  ...post,
  id: post.id ?? 'facebook:pfbid0abc',
});

describe('the id of a post whose address is hidden', () => {
  it('is the same cut, expanded and with a link to its translation', () => {
    const ids = (name: string) => postsOf(name).map((post) => post.id);
    expect(ids('expanded')).toEqual(ids('cut'));
    expect(ids('translatable')).toEqual(ids('cut'));
    for (const id of ids('cut')) expect(id).toMatch(/^facebook:content:[0-9a-f]+$/);
    expect(new Set(ids('cut')).size).toBe(2);
  });

  it.each([
    ['white space', 'Still  no\n bag.', 'Still no bag.'],
    ['the sign of a cut', 'Still no bag. …', 'Still no bag.'],
    ['what comes late in a long text', `${'x'.repeat(90)} one`, `${'x'.repeat(90)} two`],
    ['what comes below three lines', 'Dear\nall\nof you\nwhere', 'Dear\nall\nof you …'],
  ])('does not depend on %s', (_, one, other) => {
    expect(contentId('ada', one)).toBe(contentId('Ada', other));
  });

  it('depends on author and text', () => {
    const ids = [contentId('ada', 'a'), contentId('ada', 'b'), contentId('ben', 'a')];
    expect(new Set(ids).size).toBe(3);
  });

  it('is null where a post says nothing', () => {
    expect(contentId('ada', ' \n')).toBeNull();
  });
});

describe('the other id of a post', () => {
  it('is what pages call it that hide its address', () => {
    const [hidden] = postsOf('expanded');
    expect(hidden?.id).not.toBeNull();
    expect(otherId(known({ ...hidden, id: 'facebook:pfbid0told' }))).toBe(hidden?.id);
    expect(otherId(known({ ...hidden }))).toBeNull();
  });

  it('is that of the same anonymous member’s post where its address is told and where it is not', () => {
    const told = postsOf('group').find(({ authorUrl }) => authorUrl === '');
    const { text = '', authorName = '' } = told ?? {};
    expect(otherId(known({ ...told }))).toBe(contentId(authorName, text));
  });

  it('is a comment’s own number, by which its replies name it', () => {
    const [, comment, reply] = postsOf('nested-replies');
    expect(otherId(known({ ...comment }))).toBe('facebook:comment:801');
    expect(otherId(known({ ...reply }))).toBe('facebook:comment:802');
    expect(otherId(known({ kind: 'comment', id: 'facebook:comment:820' }))).toBeNull();
  });

  it('is none of a post without words', () => {
    expect(otherId(known({ text: '' }))).toBeNull();
  });
});
