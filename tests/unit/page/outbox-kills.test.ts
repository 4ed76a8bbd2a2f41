import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenPost } from '../../../utils/messaging/protocol.ts';
import { seeded } from '../../seeded.ts';
import { failed, ok, open, seen } from './an-outbox.ts';

const idOf = (index: number): string => `x:${index}`;
const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, at) => idOf(at));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an outbox whose worker is killed', () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  it.each(seeds)(
    'delivers 3,000 posts in order, each acknowledged once (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      const worker = mortal(random);
      const { outbox, acknowledged } = open(worker.receive);
      for (let index = 0; index < 3_000; index += 1) {
        outbox.put(seen(idOf(index)));
        // Some are read again, on their way or acknowledged.
        if (random() < 0.1) outbox.put(seen(idOf(Math.floor(index * (1 - random() / 20)))));
        if (random() < 0.05) await vi.advanceTimersByTimeAsync(random() * 2_000);
      }
      await vi.runAllTimersAsync();
      expect(acknowledged.mock.calls.flatMap(([ids]) => ids)).toEqual(idsUpTo(3_000));
      expect([...worker.kept.keys()]).toEqual(idsUpTo(3_000));
    },
  );

  it('delivers all that it put by while nobody answered, however much', async () => {
    let alive = false;
    const { outbox, acknowledged } = open(() => (alive ? ok() : failed('no-answer')));
    for (let index = 0; index < 10_000; index += 1) outbox.put(seen(idOf(index)));
    await vi.advanceTimersByTimeAsync(600_000);
    alive = true;
    await vi.runAllTimersAsync();
    expect(acknowledged.mock.calls.flatMap(([ids]) => ids)).toEqual(idsUpTo(10_000));
  });

  it('delivers all to one that never lives as long as a whole batch takes', async () => {
    const { outbox, acknowledged } = open((ids) => (ids.length > 3 ? failed('no-answer') : ok()));
    for (let index = 0; index < 500; index += 1) outbox.put(seen(idOf(index)));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(acknowledged.mock.calls.flatMap(([ids]) => ids)).toEqual(idsUpTo(500));
  });
});

/** A worker that dies before, within or after every second batch, and the sooner the longer the batch is. */
function mortal(random: () => number) {
  const kept = new Map<string, SeenPost>();
  const receive = (_ids: string[], posts: readonly SeenPost[]) => {
    const dies = random() < 0.25 + posts.length / 100;
    const read = dies ? Math.floor(random() * (posts.length + 1)) : posts.length;
    for (const one of posts.slice(0, read)) kept.set(one.post.id, one);
    return dies ? failed('no-answer') : ok();
  };
  return { kept, receive };
}
