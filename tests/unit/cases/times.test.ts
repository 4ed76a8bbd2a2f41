import { describe, expect, it } from 'vitest';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { postsOf } from '../../../utils/store/posts-of.ts';
import { about, acmePage, comment, longId } from './page.ts';
import { minute, world } from './world.ts';

const complaint = comment(1, { by: 'ann', text: 'my bag is lost!!', at: 0 });
const reply = comment(2, { by: 'acme', text: 'so sorry', at: 18, under: 1, to: 'ann' });
const undated: Seen = { ...complaint, post: { ...complaint.post, postedAt: null } };

async function recorded(now: number, ...order: readonly Seen[]) {
  const { database, context } = world(now);
  const onPage = { ...context, settings: acmePage };
  for (const one of order) await record(onPage, [one]);
  return { database, context: onPage, found: await database.cases.get(longId(1)) };
}

describe('a time that the page shows roughly', () => {
  it.each([
    ['exact beats about', [about(complaint, 50), complaint], 0, true],
    ['exact is not unlearnt', [complaint, about(complaint, 50)], 0, true],
    ['of two the earlier holds', [about(complaint, 50), about(complaint, 20)], 20, false],
    ['and goes on to hold', [about(complaint, 20), about(complaint, 50)], 20, false],
    ['is not unlearnt where the page shows none', [about(complaint, 20), undated], 20, false],
    ['beats the moment of reading', [undated, about(complaint, 20)], 20, false],
  ])('%s', async (_, order, at, startExact) => {
    const { found } = await recorded(minute(600), ...order);
    expect(found).toMatchObject({ openedAt: minute(at) });
    expect(found?.clock).toMatchObject({ startedAt: minute(at), startExact });
  });

  it('is no later than an answer to it', async () => {
    for (const order of [
      [about(complaint, 50), reply],
      [reply, about(complaint, 50)],
    ]) {
      const { database, found } = await recorded(minute(600), ...order);
      expect(found).toMatchObject({ openedAt: minute(18), answeredAt: minute(18) });
      const posts = await postsOf(database, longId(1)).toArray();
      expect(posts.map(({ at }) => at)).toEqual([minute(18), minute(18)]);
    }
  });

  it('does not put the brand’s answer before what it answers', async () => {
    const early = {
      ...reply,
      post: { ...reply.post, postedAt: new Date(minute(-9)).toISOString() },
    };
    const { found } = await recorded(minute(600), complaint, about(early, 0));
    expect(found).toMatchObject({ state: 'answered', answeredAt: minute(0) });
  });

  it('is said of the clock of a next reply, too', async () => {
    const again = comment(3, { by: 'ann', text: 'still lost', at: 40, under: 1 });
    const { found } = await recorded(minute(600), complaint, reply, about(again, 30));
    expect(found?.clock).toMatchObject({ kind: 'next-reply', startExact: false });
  });
});

describe('a clock of which a better time is learnt', () => {
  it('is announced once for each stage all the same', async () => {
    const { database, context } = await recorded(minute(100), about(complaint, 30));
    const stages = async (now: number) =>
      (await sweep({ ...context, now })).map(({ stage }) => stage);
    expect(await stages(minute(215))).toEqual(['soon']);
    await record({ ...context, now: minute(216) }, [about(complaint, 10)]);
    expect(await database.cases.get(longId(1))).toMatchObject({
      told: { [`reply:${longId(1)}`]: 'soon' },
    });
    expect(await stages(minute(217))).toEqual([]);
    await record({ ...context, now: minute(218) }, [complaint]);
    expect(await stages(minute(240))).toEqual(['overdue']);
    expect(await stages(minute(300))).toEqual([]);
  });

  it('forgets what the person was told only where that holds no longer', async () => {
    const { database, context } = await recorded(minute(100), undated);
    await record({ ...context, now: minute(100) }, [about(complaint, 60)]);
    await sweep({ ...context, now: minute(300) });
    expect(await database.cases.get(longId(1))).toMatchObject({
      told: { [`reply:${longId(1)}`]: 'overdue' },
    });
    const later = comment(1, { by: 'ann', text: 'my bag is lost!!', at: 61 });
    await record({ ...context, now: minute(300) }, [later]);
    const found = await database.cases.get(longId(1));
    expect(found).toMatchObject({
      told: { [`reply:${longId(1)}`]: 'soon' },
      nextEventAt: minute(301),
    });
  });
});
