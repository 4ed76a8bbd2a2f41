import { describe, expect, it } from 'vitest';
import { answer } from '../../../utils/cases/change.ts';
import { answerQuestion, correct, takeBack } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { track } from '../../../utils/cases/track.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { readLessons } from '../../../utils/store/lessons.ts';
import { purge } from '../../../utils/store/purge.ts';
import { minute, seen, world } from './world.ts';

const by = (authorHandle: string) => ({ authorHandle });
const posts = [
  seen(1, 0, '@acme the app is down'),
  seen(2, 1, '@acme late again', by('joe')),
  seen(3, 2, '@acme when do you open?', by('lee')),
];

async function opened() {
  const here = world();
  await record(here.context, posts);
  const at = (n: number) => ({ ...here.context, now: minute(n) });
  const lessons = (since = 0) => readLessons(here.database, since);
  return { ...here, at, lessons };
}

describe('what is learnt from', () => {
  it('is nothing before the person said or did anything', async () => {
    expect(await (await opened()).lessons()).toEqual([]);
  });

  it('is a correction, with what was said and no more', async () => {
    const { at, lessons } = await opened();
    await correct(at(601), 'x:1', { topic: 'outage' });
    await correct(at(602), 'x:3', { intent: 'other', severity: null });
    expect((await lessons()).toSorted((a, b) => a.at - b.at)).toEqual([
      {
        postId: 'x:1',
        text: '@acme the app is down',
        language: 'en',
        addressed: true,
        source: 'corrected',
        intent: 'complaint',
        severity: null,
        topic: 'outage',
        at: minute(601),
      },
      expect.objectContaining({ postId: 'x:3', intent: 'other', topic: null, at: minute(602) }),
    ]);
  });

  it('is gone with the correction that is taken back', async () => {
    const { at, lessons } = await opened();
    await correct(at(601), 'x:1', { severity: 'rant' });
    await correct(at(602), 'x:1', { intent: 'other' });
    await takeBack(at(603), 'x:1');
    expect(await lessons()).toMatchObject([{ intent: 'complaint', severity: 'rant' }]);
    await takeBack(at(604), 'x:1');
    expect(await lessons()).toEqual([]);
  });

  it('is that a complaint was answered and not corrected', async () => {
    const { at, lessons } = await opened();
    await answer(at(601), 'x:1');
    await answer(at(602), 'x:3');
    await answer(at(603), 'x:2');
    await correct(at(604), 'x:2', { intent: 'praise' });
    expect(await lessons()).toMatchObject([
      { postId: 'x:1', source: 'acted', intent: 'complaint', at: minute(601) },
      { postId: 'x:2', source: 'corrected', intent: 'praise' },
    ]);
  });

  it('is an answer to “was this right?”', async () => {
    const { at, lessons } = await opened();
    await answerQuestion(at(601), 'x:1', false);
    await answerQuestion(at(602), 'x:2', true);
    await answerQuestion(at(603), 'x:3', false);
    const learnt = (await lessons()).toSorted((a, b) => a.at - b.at);
    expect(learnt.map(({ source, intent }) => [source, intent])).toEqual([
      ['asked', 'other'],
      ['asked', 'complaint'],
      ['asked', 'complaint'],
    ]);
  });

  it('is what was tracked by hand, where it has words', async () => {
    const { at, lessons } = await opened();
    await track(at(601), seen(7, 5, 'news of a gate', by('kim')));
    await track(at(602), seen(8, 5, '', by('ann')));
    expect(await lessons()).toMatchObject([{ postId: 'x:7', intent: 'complaint' }]);
  });

  it('is each post of the customer that the person knew to be none', async () => {
    const { at, lessons } = await opened();
    const more = (id: number, text: string) => seen(id, 9, text, { ...by('joe'), parentId: 'x:2' });
    await record(at(600), [more(4, 'and again')]);
    await correct(at(601), 'x:2', { intent: 'other' });
    await record(at(602), [more(5, 'and now what')]);
    expect((await lessons()).map(({ postId }) => postId).sort()).toEqual(['x:2', 'x:4']);
  });

  it('is nothing of what was forgotten, and what was said since', async () => {
    const { at, lessons } = await opened();
    await correct(at(601), 'x:1', { topic: 'outage' });
    await correct(at(601), 'x:2', { intent: 'other' });
    await correct(at(603), 'x:1', { severity: 'major' });
    expect(await lessons(minute(602))).toMatchObject([
      { postId: 'x:1', severity: 'major', topic: null },
    ]);
  });

  it('goes with a post that is withdrawn, and with a case past the retention', async () => {
    const { at, database, lessons } = await opened();
    await correct(at(601), 'x:1', { intent: 'other' });
    await correct(at(601), 'x:2', { intent: 'other' });
    await withdraw(at(602), 'x:1');
    expect(await lessons()).toMatchObject([{ postId: 'x:2' }]);
    await purge(database, minute(100));
    expect(await lessons()).toEqual([]);
  });

  it('is at most 500 lessons, the newest, half of them of what was only acted upon', async () => {
    const { at, database, lessons } = await opened();
    await correct(at(601), 'x:1', { intent: 'praise' });
    await answer(at(602), 'x:2');
    for (const id of ['x:1', 'x:2']) {
      const [found, post] = [await database.cases.get(id), await database.posts.get(id)];
      if (!found || !post) throw new Error(`${id} was recorded.`);
      const copies = Array.from({ length: 600 }, (_, index) => index + 1_000);
      const idOf = (index: number) => `${id}:${index}`;
      await database.posts.bulkPut(copies.map((index) => ({ ...post, id: idOf(index) })));
      await database.cases.bulkPut(
        copies.map((index) => ({
          ...found,
          id: idOf(index),
          answeredAt: found.answeredAt && minute(index),
          correctedAt: found.correctedAt && minute(index),
          corrections: found.corrections.map((one) => ({ ...one, at: minute(index) })),
        })),
      );
    }
    const bySource = Map.groupBy(await lessons(), ({ source }) => source);
    for (const source of ['acted', 'corrected'] as const) {
      const times = (bySource.get(source) ?? []).map((lesson) => lesson.at);
      expect([source, times.length, Math.min(...times)]).toEqual([source, 250, minute(1_350)]);
    }
  });
});
