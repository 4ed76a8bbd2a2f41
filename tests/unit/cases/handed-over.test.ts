import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record, type Seen } from '../../../utils/cases/record.ts';
import { nextEventAt } from '../../../utils/cases/stage.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { minute, seen, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is lost!!');
const replies = (id: number, at: number) =>
  seen(id, at, 'so sorry', { reason: 'author', parentId: 'x:1' });
const says = (id: number, at: number, text: string) =>
  seen(id, at, text, { reason: 'thread', parentId: 'x:1' });

/** Handed over at minute 60, to be followed up at 400. */
async function handedOver() {
  const { database, context } = world();
  const at = (n: number) => ({ ...context, now: minute(n) });
  await record(at(1), [complaint]);
  await change.handOver(at(60), 'x:1', 'Kim', minute(400));
  const found = async () => {
    const one = await database.cases.get('x:1');
    if (!one) throw new Error('The case is gone.');
    return one;
  };
  return { at, found, database };
}

const by = (at: number, answeredBy: string | null) => ({
  ...{ state: 'answered', answeredAt: minute(at), answeredBy },
});

describe('a case that was handed over, and that the brand answers', () => {
  it('is answered, and nobody is asked whether it was', async () => {
    const { at, found } = await handedOver();
    await record(at(100), [replies(2, 90)]);
    expect(await found()).toMatchObject(by(90, 'acme'));
    expect(nextEventAt(await found())).toBeNull();
    expect(await sweep(at(500))).toEqual([]);
  });

  it('is answered when they say so, and is to be asked about again without that', async () => {
    const { at, found } = await handedOver();
    await change.answer(at(420), 'x:1');
    expect(await found()).toMatchObject({
      ...by(420, null),
      clocks: [{ stop: { is: 'closed', at: minute(60) } }],
    });
    await change.reopen(at(421), 'x:1');
    expect(await found()).toMatchObject({ state: 'handed-over', answeredAt: null });
  });

  it('was answered when the brand replied, where they said so later', async () => {
    const { at, found } = await handedOver();
    await change.answer(at(420), 'x:1');
    await record(at(500), [replies(2, 90)]);
    expect(await found()).toMatchObject(by(90, 'acme'));
  });

  it('keeps the wait that was closed with it: neither met nor missed', async () => {
    const { at, found } = await handedOver();
    const { clocks } = await found();
    expect(clocks).toMatchObject([{ stop: { is: 'closed', at: minute(60) } }]);
    await record(at(100), [replies(2, 90)]);
    expect((await found()).clocks).toEqual(clocks);
  });

  it('was answered by the first of several replies, whichever is seen first', async () => {
    const { at, found } = await handedOver();
    for (const [id, sent] of [
      [4, 200],
      [2, 90],
      [3, 150],
    ] as const)
      await record(at(300), [replies(id, sent)]);
    expect(await found()).toMatchObject(by(90, 'acme'));
  });

  it('is still handed over where the reply is older and only seen later', async () => {
    const { at, found } = await handedOver();
    await record(at(100), [replies(2, 50)]);
    expect(await found()).toMatchObject({ state: 'handed-over' });
    expect((await sweep(at(400))).map(({ stage }) => stage)).toEqual(['follow-up']);
  });

  it('is handed over again where the person says so again', async () => {
    const { at, found } = await handedOver();
    await record(at(100), [replies(2, 90)]);
    await change.handOver(at(120), 'x:1', 'Lee', minute(500));
    expect(await found()).toMatchObject({ state: 'handed-over', answeredAt: null });
    await change.reopen(at(121), 'x:1');
    expect(await found()).toMatchObject(by(90, 'acme'));
  });

  it('waited for that reply once the hand-over is taken back', async () => {
    const { at, found } = await handedOver();
    await record(at(100), [replies(2, 90)]);
    await change.reopen(at(120), 'x:1');
    expect(await found()).toMatchObject({ ...by(90, 'acme'), mark: null });
    expect((await found()).clocks).toMatchObject([{ stop: { is: 'answered', at: minute(90) } }]);
  });

  it('waits for an update where that reply only held, and for one answer where they write again', async () => {
    const { at, found } = await handedOver();
    await record(at(100), [replies(2, 90)]);
    await change.holding(at(110), 'x:1', 'x:2', minute(200));
    expect(await found()).toMatchObject({ state: 'open', clock: { kind: 'update' } });
    await record(at(150), [says(3, 120, 'and now!!'), replies(4, 140)]);
    expect(await found()).toMatchObject(by(140, 'acme'));
  });
});

describe('a case that was handed over, and that the person answers after all', () => {
  it('is answered at once, and by the reply once the page shows it', async () => {
    const { at, found } = await handedOver();
    await change.sent(at(70), 'x:1', 'so sorry');
    expect(await found()).toMatchObject(by(70, null));
    // The site's clock is a minute behind, and the hand-over half a minute before.
    await change.handOver(at(71), 'x:1', 'Kim', null);
    await change.sent({ ...at(71), now: minute(71) + 30_000 }, 'x:1', 'we found it');
    await record(at(72), [replies(3, 70.5)]);
    expect(await found()).toMatchObject(by(70.5, 'acme'));
  });

  it('is handed over still where that reply did not go out', async () => {
    const { at, found } = await handedOver();
    await change.sent(at(70), 'x:1', 'so sorry');
    await change.notSent(at(71), 'x:1');
    expect(await found()).toMatchObject({ state: 'handed-over', answeredAt: null });
  });

  it('is handed over where they had answered before, whatever the page says of the time', async () => {
    const { at, found } = await handedOver();
    await change.reopen(at(61), 'x:1');
    await change.sent(at(70), 'x:1', 'so sorry');
    await change.handOver(at(71), 'x:1', 'Kim', null);
    await record(at(75), [replies(3, 74)]);
    expect(await found()).toMatchObject({ state: 'handed-over', sent: { postId: 'x:3' } });
  });

  it('is handed over where a mark of before is of a clock that was ahead', async () => {
    const { at, found } = await handedOver();
    await change.reopen(at(61), 'x:1');
    await change.answer(at(180), 'x:1');
    await change.handOver(at(120), 'x:1', 'Kim', null);
    expect(await found()).toMatchObject({ state: 'handed-over' });
  });
});

describe('the customer’s next matter', () => {
  const announcement = (id: number, at: number, text: string): Seen =>
    seen(id, at, text, { parentId: 'x:500' });

  it('is a case of its own, whether or not the reply to what was handed over is seen before', async () => {
    const first = announcement(1, 0, '@acme my bag is lost!!');
    const next = announcement(9, 120, '@acme the app is broken');
    const reply = seen(2, 90, 'so sorry', { reason: 'author', parentId: 'x:1' });
    for (const order of [
      [reply, next],
      [next, reply],
    ]) {
      const { database, context } = world();
      const at = (n: number) => ({ ...context, now: minute(n) });
      await record(at(1), [first]);
      await change.handOver(at(60), 'x:1', 'Kim', null);
      for (const one of order) await record(at(200), [one]);
      await record(at(201), [announcement(10, 150, '@acme hello?')]);
      const cases = await database.cases.toArray();
      expect(cases.map(({ id, state }) => [id, state])).toEqual([
        ['x:1', 'answered'],
        ['x:9', 'open'],
      ]);
    }
  });
});
