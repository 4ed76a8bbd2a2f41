import type { Lesson, LessonSource } from '../../words/lesson.ts';
import { type Aim, complaintOf } from '../classify.ts';
import { SPACE_BITS } from '../features.ts';
import type { Model } from '../model.ts';
import { dot, fitWeights } from './logistic.ts';
import { read } from './reading.ts';
import { type FindTwin, twinFinder } from './twins.ts';

/** As many lessons count; the newest. */
export const MOST_LESSONS = 500;

/** What was learnt of the person's brand, on top of the shipped model. */
export interface Personal {
  /** The shipped model's probability of a complaint, moved by what was learnt. */
  readonly rate: (text: string, base: number) => number;
  /** The lesson that was taught on this very post, or on one like it; `postId` null where the page gives none. */
  readonly twinOf: FindTwin;
}

const WEIGHT: Readonly<Record<LessonSource, number>> = { asked: 1, corrected: 1, acted: 0.3 };
const VARIANCE = 2;
/** Nothing learnt moves the logit further. */
const FURTHEST = 2;

/**
 * Learns from the person's lessons. The same lessons give the same, whatever their order; a lesson
 * that is left out is as if it had never been given.
 */
export function learn(model: Model, lessons: readonly Lesson[]): Personal {
  const kept = newest(lessons);
  const weights = fitWeights(
    kept.map(({ text, intent, source, addressed, language }) => ({
      reading: read(text),
      offset: logit(complaintOf(model, text, { addressed, language } satisfies Aim)),
      isComplaint: intent === 'complaint',
      weight: WEIGHT[source],
    })),
    2 ** SPACE_BITS,
    VARIANCE,
  );
  return {
    rate: (text, base) => {
      const moved = dot(weights, read(text));
      return sigmoid(logit(base) + Math.max(-FURTHEST, Math.min(FURTHEST, moved)));
    },
    twinOf: twinFinder(kept.filter(({ source }) => source !== 'acted')),
  };
}

/** One lesson a post, the newest first, as many as count. */
function newest(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Set<string>();
  return [...lessons]
    .sort((a, b) => b.at - a.at || compare(a.postId, b.postId) || compare(content(a), content(b)))
    .filter(({ postId }) => !seen.has(postId) && seen.add(postId))
    .slice(0, MOST_LESSONS);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const content = (lesson: Lesson): string => JSON.stringify(Object.entries(lesson).sort());
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
const logit = (share: number): number => Math.log(share / (1 - share));
