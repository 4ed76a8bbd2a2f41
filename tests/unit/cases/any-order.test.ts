import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../utils/cases/order.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { postsOf } from '../../../utils/store/posts-of.ts';
import type { Clock } from '../../../utils/words/case.ts';
import { about, acmePage, comment, inShort, shortId } from './page.ts';
import { minute, world } from './world.ts';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
const day = 24 * 60;

const words = ['my bag is lost!!', 'it is late', 'when?', 'news', 'thanks, sorted!', 'love it'];

const remark = fc.record({
  by: fc.constantFrom('ann', 'ben', 'acme', 'ann', 'acme'),
  text: fc.constantFrom(...words),
  wait: fc.oneof(
    { weight: 9, arbitrary: fc.nat(200) },
    { weight: 1, arbitrary: fc.constant(8 * day) },
  ),
  under: fc.nat(20),
  mentions: fc.constantFrom(null, null, 'ann', 'ben'),
  exact: fc.boolean(),
  label: fc.array(fc.nat(90), { maxLength: 2 }),
  cut: fc.boolean(),
  apart: fc.boolean(),
  /** No page shows what the brand answers. */
  loose: fc.boolean(),
  /** Below another announcement. */
  elsewhere: fc.boolean(),
});

type Remark = typeof remark extends fc.Arbitrary<infer T> ? T : never;

/** Every way in which pages show one thread below the announcement. */
function sightings(remarks: readonly Remark[]): Seen[] {
  let at = 0;
  return remarks.flatMap((one, id) => {
    at += one.wait;
    const above = remarks[one.under];
    const under = one.under < id ? one.under : undefined;
    const to = one.mentions ?? (under === undefined ? 'acme' : (above?.by ?? 'acme'));
    const { by, text } = one;
    const isLoose = one.loose && by === 'acme' && to !== 'acme';
    const top = { ...(one.elsewhere && under === undefined && { parentId: 'facebook:901' }) };
    const more = isLoose ? { parentId: null } : top;
    const said = comment(id, { by, text, at, to, ...(under !== undefined && { under }) }, more);
    const vague = one.label.map((later) => about(said, later));
    const seen = one.exact || vague.length === 0 ? [said, ...vague] : vague;
    const cut = { ...said.post, text: 'news', truncated: true };
    const short = seen.slice(0, 1).map((each) => inShort(shortParent(each)));
    const apart = one.apart ? seen.slice(0, 1).map(({ post, match }) => ({ post, match })) : [];
    return [...seen, ...short, ...apart, ...(one.cut && one.exact ? [{ ...said, post: cut }] : [])];
  });
}

/** A page that shows numbers only shows the parent's, too. */
function shortParent(seen: Seen): Seen {
  const number = /_(\d+)$/.exec(seen.post.parentId ?? '')?.[1];
  if (!number) return seen;
  return { ...seen, post: { ...seen.post, parentId: shortId(Number(number)) } };
}

const numberOf = (id: string | undefined) => Number(/(\d+)$/.exec(id ?? '')?.[1]);

/** What is stored of it all, by the numbers of the comments. */
async function outcome(seen: readonly Seen[]) {
  const { database, context } = world(minute(60 * day));
  for (const one of seen) await record({ ...context, settings: acmePage }, [one]);
  const cases = await database.cases.toArray();
  const byNumber = (one: Clock) => ({
    ...one,
    postId: numberOf(one.postId),
    also: one.also.map(numberOf),
  });
  const read = cases.map(async ({ clock, clocks, ...found }) => {
    const posts = inOrder(await postsOf(database, found.id).toArray());
    const { state, intent, severity, openedAt, answeredAt, answeredBy, lastPostAt, profileId } =
      found;
    return {
      ...{ id: numberOf(found.id), profileId, state, intent, severity },
      ...{ openedAt, answeredAt, answeredBy, lastPostAt },
      clock: clock && byNumber(clock),
      clocks: clocks.map(byNumber),
      posts: posts.map((post) => [numberOf(post.id), post.at, post.text]),
    };
  });
  return (await Promise.all(read)).toSorted((a, b) => a.id - b.id);
}

/** The same in an order that these numbers say. */
function shuffled<T>(all: readonly T[], order: readonly number[]): T[] {
  const keyed = all.map((one, index) => [order[index % order.length] ?? 0, one] as const);
  return keyed.toSorted(([a], [b]) => a - b).map(([, one]) => one);
}

it('the same comments in any order give the same cases, states and clocks', async () => {
  const property = fc.asyncProperty(
    fc.array(remark, { minLength: 2, maxLength: 8 }),
    fc.noShrink(fc.uniqueArray(fc.nat(), { minLength: 40, maxLength: 40 })),
    async (remarks, order) => {
      const all = sightings(remarks);
      expect(await outcome(shuffled(all, order))).toEqual(await outcome(all));
    },
  );
  console.log(`order of sightings: SEED=${seed}`);
  const numRuns = Number(process.env.RUNS ?? 100);
  await fc.assert(property, { seed, numRuns, includeErrorInReport: true });
});
