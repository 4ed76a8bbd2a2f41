import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { minute, seen, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');
const coat = seen(5, 5, '@acme and my coat');
/** A reply of the brand of which the page shows whom it speaks to, and not what it answers. */
const loose = (id: number, at: number, more: Parameters<typeof seen>[3] = {}) =>
  seen(id, at, 'so sorry', { reason: 'author', replyingTo: ['maren'], ...more });
const says = (id: number, at: number, parentId = 'x:1') =>
  seen(id, at, 'still nothing!!', { reason: 'thread', parentId });

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, n) =>
    permutations(all.toSpliced(n, 1)).map((others) => [one, ...others]),
  );
}

function story() {
  const { database, context } = world();
  const at = (n: number) => ({ ...context, now: minute(n) });
  const waits = async (id = 'x:1') =>
    (await database.cases.get(id))?.clocks.map(({ kind, postId, stop }) => [
      `${kind} ${postId}`,
      stop && (stop.at - minute(0)) / 60_000,
      stop?.by,
    ]);
  return { database, at, waits };
}

async function afterwards(order: readonly Seen[], id = 'x:1') {
  const { at, waits } = story();
  for (const one of order) await record(at(600), [one]);
  return waits(id);
}

describe('a reply of the brand that only names the customer', () => {
  it('answers what was waited with when it was written, in whatever order all was seen', async () => {
    for (const order of permutations([complaint, loose(2, 60), says(3, 90)]))
      expect(await afterwards(order)).toEqual([
        ['first-reply x:1', 60, 'acme'],
        ['next-reply x:3', null, undefined],
      ]);
  });

  it('answers none of two cases, in whatever order all was seen', async () => {
    for (const order of permutations([complaint, coat, loose(2, 60)])) {
      expect(await afterwards(order)).toEqual([['first-reply x:1', null, undefined]]);
      expect(await afterwards(order, 'x:5')).toEqual([['first-reply x:5', null, undefined]]);
    }
  });

  it('answers the one of two that another reply has not answered before', async () => {
    const shown = seen(6, 20, 'sorry', { reason: 'author', parentId: 'x:1' });
    for (const order of permutations([complaint, coat, shown, loose(2, 60)])) {
      expect(await afterwards(order)).toEqual([['first-reply x:1', 20, 'acme']]);
      expect(await afterwards(order, 'x:5')).toEqual([['first-reply x:5', 60, 'acme']]);
    }
  });

  it('does not answer what was written after it', async () => {
    for (const order of permutations([complaint, loose(2, -5)]))
      expect(await afterwards(order)).toEqual([['first-reply x:1', null, undefined]]);
  });

  it('takes what the customer answers to it with it', async () => {
    for (const order of permutations([complaint, loose(2, 60), says(3, 90, 'x:2')]))
      expect(await afterwards(order)).toEqual([
        ['first-reply x:1', 60, 'acme'],
        ['next-reply x:3', null, undefined],
      ]);
  });
});

describe('a loose reply and what the person says', () => {
  it('stops the clock at its own time also where it is seen after their mark', async () => {
    const { at, waits } = story();
    await record(at(0), [complaint]);
    await change.answer(at(300), 'x:1');
    await record(at(310), [loose(2, 100)]);
    expect(await waits()).toEqual([['first-reply x:1', 100, 'acme']]);
    await change.reopen(at(400), 'x:1');
    expect(await waits()).toEqual([['first-reply x:1', 100, 'acme']]);
    expect(await sweep(at(500))).toEqual([]);
  });

  it('was an answer also where the mark before it is taken back', async () => {
    const { at, waits } = story();
    await record(at(0), [complaint]);
    await change.dismiss(at(50), 'x:1', 'handled-elsewhere');
    await record(at(110), [loose(2, 100)]);
    await change.reopen(at(120), 'x:1');
    expect(await waits()).toEqual([['first-reply x:1', 100, 'acme']]);
  });

  it('answers the one of two that they had not closed by then', async () => {
    const { at, waits } = story();
    await record(at(10), [complaint, coat]);
    await change.dismiss(at(20), 'x:1', 'handled-elsewhere');
    await record(at(70), [loose(2, 60)]);
    expect(await waits('x:5')).toEqual([['first-reply x:5', 60, 'acme']]);
  });

  it('is not taken for an answer to the other case where it may be what they sent', async () => {
    const { at, waits } = story();
    await record(at(10), [complaint, coat]);
    await change.sent(at(20), 'x:1', 'so sorry');
    await record(at(22), [loose(2, 21)]);
    expect(await waits('x:5')).toEqual([['first-reply x:5', null, undefined]]);
  });
});
