import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import { minute, seen, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');
const says = (id: number, at: number, parentId = 'x:1') =>
  seen(id, at, 'still waiting!!', { reason: 'thread', parentId });
const replies = (id: number, at: number) =>
  seen(id, at, 'so sorry', { reason: 'author', parentId: 'x:1' });

/** As a page says "1h" of it: not after `latest`. */
function roughly(reply: Seen, latest: number): Seen {
  const postedAt = new Date(minute(latest)).toISOString();
  return { ...reply, post: { ...reply.post, postedAt, postedAtExact: false } };
}

async function story() {
  const { database, context } = world();
  const at = (n: number) => ({ ...context, now: minute(n) });
  await record(at(0), [complaint]);
  const found = () => database.cases.get('x:1');
  const minutes = (instant: number) => (instant - minute(0)) / 60_000;
  const waits = async () =>
    (await found())?.clocks.map((clock) => [
      `${clock.kind} ${clock.postId.replace(/said:.*/, 'said')}`,
      clock.stop && minutes(clock.stop.at),
      clock.stop?.is === 'closed' ? 'closed' : clockState(clock, minute(100_000)),
    ]);
  return { at, found, waits };
}

const closed = ['first-reply x:1', 50, 'closed'];
const again = ['next-reply x:2', null, 'overdue'];

describe('a case whose first post was taken down', () => {
  it('waits for the next reply when the customer writes again', async () => {
    const { at, found, waits } = await story();
    await withdraw(at(50), 'x:1');
    expect(await found()).toMatchObject({ state: 'withdrawn' });
    await record(at(100), [says(2, 90)]);
    expect(await waits()).toEqual([closed, again]);
    expect(await found()).toMatchObject({ state: 'open' });
    await record(at(120), [replies(3, 110)]);
    expect(await found()).toMatchObject({ state: 'answered', answeredAt: minute(110) });
    await record(at(200), [says(4, 190, 'x:3')]);
    expect(await found()).toMatchObject({ state: 'open', clock: { postId: 'x:4' } });
  });

  it('stays so where what they wrote before is only seen later', async () => {
    const { at, found, waits } = await story();
    await withdraw(at(50), 'x:1');
    await record(at(100), [says(2, 40)]);
    expect(await waits()).toEqual([closed]);
    expect(await found()).toMatchObject({ state: 'withdrawn' });
  });

  it('is withdrawn again when what they wrote since is gone, too', async () => {
    const { at, found } = await story();
    await withdraw(at(50), 'x:1');
    await record(at(100), [says(2, 90)]);
    await withdraw(at(120), 'x:2');
    expect(await found()).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a case that the person closed', () => {
  it.each([
    [
      'dismissed',
      (to: Parameters<typeof change.dismiss>[0]) => change.dismiss(to, 'x:1', 'handled-elsewhere'),
    ],
    [
      'handed over',
      (to: Parameters<typeof change.dismiss>[0]) => change.handOver(to, 'x:1', 'Kim', null),
    ],
  ])('waits for the next reply, not the first, once they write again: %s', async (_, close) => {
    const { at, waits } = await story();
    await close(at(50));
    await record(at(100), [says(2, 90)]);
    expect(await waits()).toEqual([closed, again]);
  });
});

describe('a reply that the brand takes down', () => {
  it('was an answer: what was met stays so, and only its words go', async () => {
    const { at, waits } = await story();
    await record(at(60), [replies(2, 60)]);
    await withdraw(at(100), 'x:2');
    await record(at(300), [replies(3, 300)]);
    expect(await waits()).toEqual([['first-reply x:1', 60, 'met']]);
  });
});

describe('a reply that the person marked and that only held', () => {
  const met = ['first-reply x:1', 300, 'missed'];
  const owed = ['update said', null, 'overdue'];

  it.each([
    ['roughly dated', roughly(replies(2, 0), 320)],
    ['dated a little before', replies(2, 295)],
    ['dated a little after', replies(2, 304)],
  ])('is owed an update also once that same reply is seen: %s', async (_, shown) => {
    const { at, waits } = await story();
    await change.answer(at(300), 'x:1');
    await change.holding(at(301), 'x:1', null, minute(900));
    await record(at(380), [shown]);
    expect((await waits())?.at(-1)).toEqual(owed);
    expect((await sweep(at(1000))).map(({ stage }) => stage)).toEqual(['overdue']);
    await record(at(1010), [replies(3, 1005)]);
    expect((await waits())?.at(-1)).toEqual(['update said', 1005, 'missed']);
  });

  it('is one reply with the post that shows it, whichever they speak of', async () => {
    const { at, waits } = await story();
    await change.answer(at(300), 'x:1');
    await record(at(302), [replies(2, 298)]);
    await change.holding(at(303), 'x:1', 'x:2', minute(900));
    expect((await waits())?.at(-1)).toEqual(owed);
  });

  it('is one word, said twice at once, also where a page has shown it between', async () => {
    const { at, found } = await story();
    await change.answer(at(300), 'x:1');
    await record(at(300.02), [replies(2, 298)]);
    await change.answer(at(300.05), 'x:1');
    expect(await found()).toMatchObject({ mark: { at: minute(300) }, pastMarks: [] });
  });

  it('is followed by what the brand writes hours later', async () => {
    const { at, waits } = await story();
    await change.answer(at(300), 'x:1');
    await change.holding(at(301), 'x:1', null, minute(900));
    await record(at(640), [roughly(replies(2, 0), 570)]);
    expect(await waits()).toEqual([met, ['update said', 570, 'met']]);
  });

  it('is followed by an answer that they mark since', async () => {
    const { at, waits } = await story();
    await record(at(62), [replies(2, 60)]);
    await change.holding(at(63), 'x:1', 'x:2', minute(900));
    await change.answer(at(65), 'x:1');
    expect((await waits())?.at(-1)).toEqual(['update x:2', 65, 'met']);
  });
});

describe('“they have their answer”', () => {
  it('takes back all that was said of the reply', async () => {
    const { at, waits } = await story();
    await record(at(10), [replies(2, 10)]);
    await change.holding(at(20), 'x:1', 'x:2', minute(100));
    await change.holding(at(30), 'x:1', 'x:2', minute(200));
    await change.notHolding(at(40), 'x:1');
    expect(await waits()).toEqual([['first-reply x:1', 10, 'met']]);
  });

  it('speaks of the reply to which an update is owed, whatever was said of another since', async () => {
    const { at, waits } = await story();
    await record(at(10), [replies(2, 10), replies(3, 15)]);
    await change.holding(at(20), 'x:1', 'x:3', minute(100));
    await change.holding(at(30), 'x:1', 'x:2', minute(200));
    await change.notHolding(at(40), 'x:1');
    expect(await waits()).toEqual([
      ['first-reply x:1', 10, 'met'],
      ['update x:2', 15, 'met'],
    ]);
  });
});
