import { expect, it } from 'vitest';
import { learn } from '../../../../utils/complaints/personal/personal.ts';
import { triage } from '../../../../utils/complaints/triage.ts';
import type { Lesson } from '../../../../utils/words/lesson.ts';
import { shippedModel } from '../../../workbench/classify.ts';
import { lesson } from './lessons.ts';

const model = shippedModel();
const FLAGGED =
  '@northwindair your flight NW418 was delayed again, worst service. Gate 12 https://t.co/a';
const COPY =
  '@northwindnet your flight NW772 was delayed again, worst service! Gate 3 https://t.co/b';
const ELSE = '@northwindair still no answer on my lost suitcase, this is unacceptable';

const judge = (text: string, lessons: readonly Lesson[], id: string | null = null) =>
  triage(model, { text, id }, { addressed: true }, learn(model, lessons));

it('flips the very post, whatever is read of it later, and its copies at once', () => {
  expect(judge(FLAGGED, []).intent).toBe('complaint');
  const taught = lesson(FLAGGED, { postId: 'x:1' });
  for (const flipped of [
    judge(FLAGGED, [taught]),
    judge(COPY, [taught]),
    judge(ELSE, [taught], 'x:1'),
  ]) {
    expect(flipped).toMatchObject({ intent: 'other', severity: null, evidence: [] });
    expect(flipped.complaint).toBeLessThan(0.1);
    expect(flipped.reasons).toEqual(['you corrected a post like this one']);
  }
  expect(judge(ELSE, [taught])).toMatchObject({ intent: 'complaint' });
});

it('takes severity and topic from the lesson where the person named them', () => {
  const graded = lesson(FLAGGED, { intent: 'complaint', severity: 'major', topic: 'service' });
  expect(judge(COPY, [graded])).toMatchObject({ severity: 'major', topic: 'service' });
  const { topic, severity } = judge(COPY, []);
  expect(judge(COPY, [lesson(FLAGGED, { intent: 'complaint' })])).toMatchObject({
    topic,
    severity,
  });
});

it('believes the later of two lessons that conflict, in whatever order they come', () => {
  const first = lesson(FLAGGED, { postId: 'x:1', at: 1 });
  const second = lesson(COPY, { postId: 'x:2', at: 2, intent: 'complaint' });
  for (const lessons of [
    [first, second],
    [second, first],
  ]) {
    expect(judge(FLAGGED, lessons).intent).toBe('complaint');
  }
});

it('outranks what a review says by its form', () => {
  const review = { text: '', id: 'facebook:1', rating: 'negative' } as const;
  const judged = (lessons: readonly Lesson[]) =>
    triage(model, review, { addressed: true }, learn(model, lessons)).intent;
  expect(judged([])).toBe('complaint');
  expect(judged([lesson('', { postId: 'facebook:1' })])).toBe('other');
  expect(judged([lesson('', { postId: 'facebook:2' })])).toBe('complaint');
});
