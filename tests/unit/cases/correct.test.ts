import { describe, expect, it } from 'vitest';
import { closeQuestion, correct, takeBack } from '../../../utils/cases/correct.ts';
import { ask, isAsked } from '../../../utils/cases/question.ts';
import { record } from '../../../utils/cases/record.ts';
import { minute, seen, world } from './world.ts';

const complaint = seen(1, 0, '@acme my bag is late');
const graver = seen(3, 20, 'now it is lost!!', { reason: 'thread', parentId: 'x:1' });

async function opened() {
  const here = world();
  await record(here.context, [complaint]);
  const found = () => here.database.cases.get('x:1');
  return { ...here, found };
}

describe('a correction', () => {
  it('of the severity brings its own due time, and back the former one', async () => {
    const { context, found } = await opened();
    const before = await found();
    await correct(context, 'x:1', { severity: 'major' });
    expect(await found()).toMatchObject({ severity: 'major', clock: { limitAt: minute(240) } });
    await takeBack(context, 'x:1');
    expect(await found()).toEqual({ ...before, pastCorrections: [expect.anything()] });
  });

  it('of the topic brings the due time of that topic', async () => {
    const { context, found } = await opened();
    await correct(context, 'x:1', { topic: 'safety' });
    expect(await found()).toMatchObject({
      severity: 'minor',
      topic: 'safety',
      clock: { rule: 'Safety and legal', limitAt: minute(60) },
    });
  });

  it('to no complaint asks for no reply, until it is taken back', async () => {
    const { context, found } = await opened();
    await correct(context, 'x:1', { intent: 'other' });
    expect(await found()).toMatchObject({ state: 'dismissed', intent: 'other', severity: null });
    await takeBack(context, 'x:1');
    expect(await found()).toMatchObject({ state: 'open', severity: 'minor', corrections: [] });
  });

  it('taken back leaves what was said before it', async () => {
    const { context, found } = await opened();
    await correct(context, 'x:1', { severity: 'major' });
    await correct(context, 'x:1', { intent: 'other' });
    await takeBack(context, 'x:1');
    expect(await found()).toMatchObject({ state: 'open', severity: 'major' });
  });

  it('holds for what it says, and leaves the rest to what they write', async () => {
    const { context, found } = await opened();
    await correct(context, 'x:1', { topic: 'billing' });
    await record(context, [graver]);
    expect(await found()).toMatchObject({ topic: 'billing', severity: 'major' });
    await correct(context, 'x:1', { severity: 'minor' });
    await record(context, [seen(4, 30, 'lost, lost!!', { reason: 'thread', parentId: 'x:3' })]);
    expect(await found()).toMatchObject({ topic: 'billing', severity: 'minor' });
  });

  it('that names how bad it is says that it is a complaint', async () => {
    const { context, found } = await opened();
    await correct(context, 'x:1', { intent: 'praise' });
    await correct(context, 'x:1', { severity: 'rant' });
    expect(await found()).toMatchObject({ intent: 'complaint', severity: 'rant' });
  });

  it('of a case that is not kept is refused, and nothing to take back is none', async () => {
    const { context, found } = await opened();
    const before = await found();
    expect(await correct(context, 'x:7', { intent: 'other' })).toBe(false);
    expect(await takeBack(context, 'x:1')).toBe(true);
    expect(await found()).toEqual(before);
  });

  it('is kept of each of two cases that turn out to be one', async () => {
    const { context, found } = await opened();
    await record(context, [seen(9, 30, '@acme lost!!')]);
    await correct({ ...context, now: minute(601) }, 'x:9', { severity: 'rant' });
    await correct({ ...context, now: minute(602) }, 'x:1', { topic: 'billing' });
    await record(context, [seen(9, 30, '@acme lost!!', { parentId: 'x:1' })]);
    expect(await found()).toMatchObject({ severity: 'rant', topic: 'billing' });
  });
});

describe('“was this right?”', () => {
  async function asked() {
    const here = await opened();
    await here.database.cases.update('x:1', { question: { at: minute(600), closed: false } });
    return here;
  }

  it('is asked of few cases, whichever they are, at most three times a day, and once of each', async () => {
    const { context, database } = world();
    const ids = Array.from({ length: 160 }, (_, index) => index + 1);
    await record(
      context,
      ids.map((id) => seen(id, 0, '@acme broken', { authorHandle: `u${id}` })),
    );
    const askAll = async (midnight: number) => {
      const asked = [];
      for (const id of ids) if (await ask(context, `x:${id}`, midnight)) asked.push(id);
      return asked;
    };
    const first = await askAll(minute(500));
    expect(first).toHaveLength(3);
    expect(await askAll(minute(500))).toEqual([]);
    // The next day began after all of these were asked.
    const rest = await Promise.all([1, 2, 3, 4].map((day) => askAll(minute(601 + day))));
    expect(rest.flat().length).toBeGreaterThan(5);
    expect(new Set([...first, ...rest.flat()]).size).toBe(first.length + rest.flat().length);
    expect(await database.cases.where('question.at').above(0).count()).toBeLessThan(ids.length / 4);
  });

  it('waits until it is answered or closed', async () => {
    const { context, found } = await asked();
    const waits = async () => {
      const one = await found();
      return one && isAsked(one);
    };
    expect(await waits()).toBe(true);
    await correct(context, 'x:1', { topic: 'billing' });
    expect(await waits()).toBe(false);
    await takeBack(context, 'x:1');
    expect(await waits()).toBe(true);
    await closeQuestion(context, 'x:1');
    expect(await waits()).toBe(false);
  });
});
