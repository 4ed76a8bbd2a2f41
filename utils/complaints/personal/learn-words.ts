import type { Lesson, LessonSource } from '../../words/lesson.ts';
import { judge } from '../classify.ts';
import { hashOf } from '../hash.ts';
import type { Model } from '../model.ts';
import { inputsOf, lessonInputs, logit, type Shipped } from './inputs.ts';
import { dot, fitWeights } from './logistic.ts';
import { skeleton } from './skeleton.ts';
import { FOLDS, type Held, trustIn } from './trust.ts';

/** The shipped model's probability of a complaint, moved by what was learnt. */
export type Rate = (text: string, shipped: Shipped) => number;

/** Acting on a post says less than a word would: they may act on what is no complaint. */
const WEIGHT: Readonly<Record<LessonSource, number>> = { asked: 1, corrected: 1, acted: 0.2 };

/** Nothing learnt moves a logit further, so that no lessons turn what the shipped model is sure of. */
const FURTHEST = 2;

/** Learns from lessons in one language which words mean a complaint for this brand. */
export function learnWords(model: Model, lessons: readonly Lesson[]): Rate {
  const examples = lessons.map((lesson) => exampleOf(model, lesson));
  const trust = trustIn(examples);
  const weights = fitWeights(examples);
  return (text, shipped) => {
    const moved = dot(weights, inputsOf(text, shipped));
    const within = Math.max(-FURTHEST, Math.min(FURTHEST, moved));
    return 1 / (1 + Math.exp(-logit(shipped.complaint) - trust * within));
  };
}

function exampleOf(model: Model, { text, language, addressed, source, intent }: Lesson): Held {
  const shipped = judge(model, text, { addressed, language });
  return {
    inputs: lessonInputs(text, source, shipped),
    offset: logit(shipped.complaint),
    isComplaint: intent === 'complaint',
    weight: WEIGHT[source],
    fold: (hashOf(skeleton(text)) >>> 0) % FOLDS,
    choices: source === 'asked' ? 0 : 1,
  };
}
