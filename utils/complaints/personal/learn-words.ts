import type { Lesson, LessonSource } from '../../words/lesson.ts';
import { judge } from '../classify.ts';
import { isFamiliar } from '../familiar.ts';
import { logit, sigmoid } from '../judges.ts';
import type { Model } from '../model.ts';
import { dot } from './descent.ts';
import { firstOf, inputsOf, lessonInputs, type Shipped, UNJUDGED } from './inputs.ts';
import { fitWeights } from './logistic.ts';
import { readSaid } from './said.ts';
import { FOLDS, type Held, trustIn } from './trust.ts';

/** The shipped model's probability of a complaint, moved by what was learnt. */
export type Rate = (text: string, shipped: Shipped) => number;

/** Acting on a post says less than a word would: they may act on what is no complaint. */
const WEIGHT: Readonly<Record<LessonSource, number>> = { asked: 1, corrected: 1, acted: 0.2 };

/** Learns from lessons in one language which words mean a complaint for this brand. */
export function learnWords(model: Model, lessons: readonly Lesson[]): Rate {
  const examples = lessons.map((lesson) => exampleOf(model, lesson));
  const weights = fitWeights(examples);
  const trust = trustIn(examples);
  const furthest = furthestAfter(lessons);
  const evenness = evennessOf(lessons);
  const usual = (1 - evenness) * usualOf(lessons, examples, weights);
  return (text, shipped) => {
    const moved = dot(weights, inputsOf(text, shipped)) - usual;
    const allowed = moved > 0 ? evenness * moved : moved;
    const within = Math.max(-furthest, Math.min(furthest, allowed));
    return sigmoid(logit(shipped.complaint) + trust * within);
  };
}

const FURTHEST = { first: 2, last: 6, each: 0.04 };

/** So far a logit may be moved, so that a few lessons cannot turn what the shipped model is sure of. */
function furthestAfter(lessons: readonly Lesson[]): number {
  const { first, last, each } = FURTHEST;
  return Math.min(last, first + each * asked(lessons));
}

const VOLUNTEERED_SHARE = 0.1;

/**
 * From 0 to 1: how far the lessons tell of both kinds of mistakes. Where the person only chose to
 * teach, they told of false alarms: that may lower posts like those, and raises none.
 */
function evennessOf(lessons: readonly Lesson[]): number {
  const volunteered = VOLUNTEERED_SHARE * (lessons.length - asked(lessons));
  return asked(lessons) / (asked(lessons) + volunteered || 1);
}

const asked = (lessons: readonly Lesson[]): number =>
  lessons.filter(({ source }) => source === 'asked').length;

/** How far the words of posts that were acted on are moved: on average these are to stay where they are. */
function usualOf(
  lessons: readonly Lesson[],
  examples: readonly Held[],
  weights: Float64Array,
): number {
  const moved = examples
    .filter((_, at) => lessons[at]?.source === 'acted')
    .map(({ inputs, choices }) => dot(weights, inputs) - dot(weights, firstOf(inputs, choices)));
  return moved.reduce((sum, one) => sum + one, 0) / (moved.length || 1);
}

function exampleOf(model: Model, { text, language, addressed, source, intent }: Lesson): Held {
  const isJudged = !addressed || isFamiliar(text, language);
  const shipped = isJudged ? judge(model, text, { addressed, language }) : UNJUDGED;
  return {
    inputs: lessonInputs(text, source, shipped),
    offset: logit(shipped.complaint),
    isComplaint: intent === 'complaint',
    weight: WEIGHT[source],
    fold: (readSaid(text).key ?? 0) % FOLDS,
    choices: source === 'asked' ? 0 : 1,
  };
}
