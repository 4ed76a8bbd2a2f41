import { readOwn, readRows, readSentiment } from './data.ts';
import {
  type Auxiliaries,
  fitAuxiliaries,
  type Labelled,
  type Lesson,
  withCopies,
  withExample,
} from './fit.ts';
import { englishUsage } from './usage.ts';

/** What the English part of the model learns from. */
export interface Sources {
  /** acl2019 with its ten folds, and posts of our own in none. */
  readonly lessons: readonly Lesson[];
  readonly sentiment: readonly Labelled[];
  readonly auxiliaries: Auxiliaries;
  readonly usage: Float64Array;
}

/** All that may train it, or, to measure how it learns about banks, all but the banks' posts. */
export function readSources(banks: 'with banks' | 'without banks' = 'with banks'): Sources {
  const lessons = [...readRows('acl2019.train.jsonl'), ...readOwn('english')].map(withCopies);
  const sentiment = readSentiment().map(withExample);
  const fincorp =
    banks === 'with banks' ? readRows('fincorp.train.jsonl').map(withExample) : undefined;
  return {
    lessons,
    sentiment,
    auxiliaries: fitAuxiliaries(sentiment, fincorp),
    usage: englishUsage(lessons, sentiment, ...(fincorp ? [fincorp] : [])),
  };
}
