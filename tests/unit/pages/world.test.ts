import { describe, expect, it } from 'vitest';
import { manyPosts } from '../../pages/x/many.ts';
import { world } from '../../pages/x/world.ts';

const NOW = Date.UTC(2026, 10, 22, 14, 18);
const HOUR = 3_600_000;

describe.each(['en', 'ar', 'de', 'ja'] as const)('the practice world in %s', (language) => {
  const { posts, home, accounts } = world(NOW, language);
  const ids = new Set(posts.map(({ id }) => id));

  it('gives every post an id of its own', () => {
    expect(ids.size).toBe(posts.length);
  });

  it('shows, answers and quotes only posts that it has', () => {
    const named = [
      ...home.map(({ id }) => id),
      ...posts.flatMap(({ parent, quote }) => [parent, quote].filter((id) => id !== undefined)),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('knows everybody who writes', () => {
    const known = new Set(accounts.map(({ handle }) => handle));
    expect(posts.filter(({ author }) => !known.has(author))).toEqual([]);
  });

  it('writes answers after what they answer, and nothing in the future', () => {
    const at = new Map(posts.map((post) => [post.id, post.at]));
    for (const post of posts) {
      expect(post.at).toBeLessThanOrEqual(NOW);
      if (post.parent !== undefined) expect(post.at).toBeGreaterThan(at.get(post.parent) ?? 0);
    }
  });
});

it('keeps the times of the design pictures', () => {
  const { posts } = world(NOW, 'en');
  const ago = (author: string) => NOW - (posts.find((post) => post.author === author)?.at ?? 0);
  expect(ago('marenoduya')).toBe(3.3 * HOUR);
  expect(ago('tflint_')).toBe(4.3 * HOUR);
  expect(ago('lenabara')).toBe(3 * HOUR);
});

it('makes as many posts as asked for, one in ten about the brand, the same for the same seed', () => {
  const posts = manyPosts(1000, 7, NOW);
  expect(new Set(posts.map(({ id }) => id)).size).toBe(1000);
  expect(posts.filter(({ text }) => /northwind ?air/i.test(text))).toHaveLength(100);
  expect(manyPosts(1000, 7, NOW)).toEqual(posts);
});
