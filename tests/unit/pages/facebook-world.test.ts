import { describe, expect, it } from 'vitest';
import { MANY_WRITERS, manyUnits } from '../../pages/facebook/many.ts';
import type { FacebookComment } from '../../pages/facebook/words.ts';
import { facebookWorld } from '../../pages/facebook/world.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 18);
const HOUR = 3_600_000;

const withReplies = (comments: readonly FacebookComment[]): readonly FacebookComment[] =>
  comments.flatMap((comment) => [comment, ...withReplies(comment.replies ?? [])]);

describe.each(['en', 'ar', 'de'] as const)('the practice world of Facebook in %s', (language) => {
  const { posts, home, accounts } = facebookWorld(NOW, language);
  const comments = posts.flatMap((post) => withReplies(post.comments));

  it('gives every post, comment and account an id of its own', () => {
    const ids = [...posts, ...comments, ...accounts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(posts.map(({ pfbid }) => pfbid)).size).toBe(posts.length);
  });

  it('shows and shares only posts that it has', () => {
    const ids = new Set(posts.map(({ id }) => id));
    const named = [...home, ...posts.flatMap(({ shared }) => shared ?? [])];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('knows everybody who writes, is mentioned or written to, and names who is anonymous', () => {
    const known = new Set(accounts.map(({ key }) => key));
    const named = [
      ...[...posts, ...comments].map(({ author, anonymousName }) => author || anonymousName),
      ...posts.flatMap(({ to }) => to ?? []),
      ...comments.flatMap(({ mention }) => mention ?? []),
    ];
    const anonymous = /^(Anonym|عضو مجهول)/;
    expect(named.filter((key) => !known.has(key ?? '') && !anonymous.test(key ?? ''))).toEqual([]);
  });

  it('writes comments after their post and replies after their comment, nothing in the future', () => {
    const late = (at: number, replies: readonly FacebookComment[]): boolean =>
      replies.every((reply) => reply.at > at && late(reply.at, reply.replies ?? []));
    for (const post of posts) expect(late(post.at, post.comments)).toBe(true);
    expect([...posts, ...comments].filter(({ at }) => at > NOW)).toEqual([]);
  });

  it('has a visitor’s post, a review that does not recommend, and an anonymous member', () => {
    expect(posts.some(({ to, review }) => to === 'northwindair' && review === undefined)).toBe(
      true,
    );
    expect(posts.some(({ review }) => review === 'does-not')).toBe(true);
    expect(posts.some(({ author, group }) => author === '' && group !== undefined)).toBe(true);
  });
});

it('keeps the comments and times of the design pictures', () => {
  const [winter] = facebookWorld(NOW, 'en').posts;
  const said = winter?.comments.map(({ author, at }) => [author, Math.floor((NOW - at) / HOUR)]);
  expect(said).toEqual([
    ['greteholm', 4],
    ['oskarveld', 2],
    ['anabrisk', 2],
    ['pialund', 2],
    ['rolfstein', 2],
    ['kofimarsh', 5],
  ]);
});

it('makes as many units as asked for, one in ten about the brand, a third in each markup, the same for the same seed', () => {
  const units = manyUnits(900, 7, NOW);
  const writers = new Set(MANY_WRITERS.map(({ key }) => key));
  expect(new Set(units.map(({ id }) => id)).size).toBe(900);
  expect(new Set(units.map(({ pfbid }) => pfbid)).size).toBe(900);
  expect(units.filter(({ text }) => /northwind ?air/i.test(text))).toHaveLength(90);
  for (const markup of ['plain', 'decoys', 'order'])
    expect(units.filter((unit) => unit.markup === markup)).toHaveLength(300);
  expect(units.filter(({ author }) => !writers.has(author))).toEqual([]);
  expect(manyUnits(900, 7, NOW)).toEqual(units);
});
