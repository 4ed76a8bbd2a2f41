import { describe, expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { readUntold } from '../../../utils/cases/untold.ts';
import { minute, seen, world } from './world.ts';

const says = (id: number, at: number) =>
  seen(id, at, 'again!!', { reason: 'thread', parentId: 'x:1' });
const replies = (id: number, at: number) =>
  seen(id, at, 'so sorry', { reason: 'author', parentId: 'x:1' });

/** Answered at 60; the customer wrote again at 70 and 80, and only the later of the two was seen. */
async function story() {
  const { database, context } = world();
  const at = (n: number) => ({ ...context, now: minute(n) });
  await record(at(85), [seen(1, 0, '@acme my bag is lost!!'), replies(2, 60), says(4, 80)]);
  const clock = async () => (await database.cases.get('x:1'))?.clock;
  const tells = async (n: number) => (await sweep(at(n))).map(({ stage }) => stage);
  return { at, clock, tells };
}

const moved = { postId: 'x:3', limitAt: minute(2000), move: { reason: 'they are away' } };

describe('an earlier post of the same wait, seen late', () => {
  it('leaves its due time where the person moved it, and why', async () => {
    const { at, clock, tells } = await story();
    await change.snooze(at(90), 'x:1', minute(2000), 'they are away');
    await record(at(95), [says(3, 70)]);
    expect(await clock()).toMatchObject(moved);
    expect(await tells(400)).toEqual([]);
    expect(await tells(2000)).toEqual(['overdue']);
  });

  it('lets the moved due time be taken back, and given again', async () => {
    const { at, clock } = await story();
    await change.snooze(at(90), 'x:1', minute(2000), 'they are away');
    await record(at(95), [says(3, 70)]);
    await change.notMoved(at(100), 'x:1');
    expect(await clock()).toMatchObject({ limitAt: minute(310), move: null });
    await change.movedAgain(at(101), 'x:1');
    expect(await clock()).toMatchObject(moved);
    await change.reopen(at(102), 'x:1');
    expect(await clock()).toMatchObject({ limitAt: minute(310), move: null });
  });

  it('is not told of again', async () => {
    const { at, tells } = await story();
    expect(await tells(330)).toEqual(['overdue']);
    await record(at(331), [says(3, 70)]);
    expect(await tells(332)).toEqual([]);
  });

  it('is not told of again after a mark that is taken back', async () => {
    const { at, tells } = await story();
    expect(await tells(330)).toEqual(['overdue']);
    await change.answer(at(331), 'x:1');
    await record(at(332), [says(3, 70)]);
    await change.reopen(at(333), 'x:1');
    expect(await tells(334)).toEqual([]);
  });

  it('does not keep from being told what was claimed before it', async () => {
    const { at, tells } = await story();
    expect(await tells(330)).toEqual(['overdue']);
    await record(at(331), [says(3, 70)]);
    expect((await readUntold(at(332))).announcements).toMatchObject([{ stage: 'overdue' }]);
  });

  it('leaves the move to what still runs where a reply lies between the two', async () => {
    const { at, clock } = await story();
    await record(at(89), [says(3, 70)]);
    await change.snooze(at(90), 'x:1', minute(2000), 'they are away');
    expect(await clock()).toMatchObject(moved);
    await record(at(96), [replies(5, 75)]);
    expect(await clock()).toMatchObject({ ...moved, postId: 'x:4' });
  });

  it('is a wait of its own where a reply lies between the two', async () => {
    const { at, clock } = await story();
    await change.snooze(at(90), 'x:1', minute(2000), 'they are away');
    await record(at(95), [says(3, 70)]);
    await record(at(96), [replies(5, 75)]);
    expect(await clock()).toMatchObject({ ...moved, postId: 'x:4' });
  });
});
