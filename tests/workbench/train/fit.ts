import { extract, SIGNAL_SLOTS } from '../../../utils/complaints/features.ts';
import { HANDLES_FROM, SPACE_BITS } from '../../../utils/complaints/gather.ts';
import type { Head } from '../../../utils/complaints/model.ts';
import { dot, seeded } from '../../../utils/complaints/personal/descent.ts';
import { fitBayesScaled } from './bayes-scaled.ts';
import { NO_FOLD, type Row, STEPS, type Step, stepOf } from './data.ts';
import { type Example, fitLogistic, type Linear } from './logistic.ts';
import { thinned } from './thin.ts';

export const SPACE = 2 ** SPACE_BITS;

export interface Labelled extends Row {
  readonly example: Example;
  /** The same and its handles: these say whom a post is to, and only one head may learn from them. */
  readonly withHandles: Example;
}

/** A row to learn complaints from, with copies of it that lack some of its words. */
export interface Lesson extends Labelled {
  readonly copies: readonly Labelled[];
}

const COPIES = 4;
/** One copy names nobody: to whom a post is must not hang on its handles alone. */
const HANDLE = /[@＠]\w+/g;

export function withCopies(row: Row, index: number): Lesson {
  const random = seeded(index + 1);
  const copies = Array.from({ length: COPIES }, (_, copy) => {
    const text = thinned(row.text, random);
    return withExample({ ...row, text: copy === 0 ? text.replace(HANDLE, '') : text });
  });
  return { ...withExample(row), copies };
}

/** The row as the English part of the model reads it. */
export function withExample(row: Row): Labelled {
  const { count, ends, slots, values } = extract(row.text);
  const first = (length = 0): Example => ({
    slots: slots.slice(0, length),
    values: values.slice(0, length),
  });
  return { ...row, example: first(ends[HANDLES_FROM - 1]), withHandles: first(count) };
}

/** Models of other questions on other sets, whose scores are features of the complaint heads. */
export interface Auxiliaries {
  readonly positive: Linear;
  readonly negative: Linear;
  readonly polarity: Linear;
  /** Absent from a model that shall not know fincorp. */
  readonly money?: Linear;
}

const COST = { auxiliary: 1, complaint: 0.3, handles: 0.9, severity: 1 };
/** What a random post counts for among those to or about a company. */
const STRANGER = 0.1;

export function fitAuxiliaries(
  sentiment: readonly Labelled[],
  fincorp: readonly Labelled[] | undefined,
): Auxiliaries {
  const polar = sentiment.filter((row) => row.sentiment !== 'neutral');
  return {
    positive: fitTone(sentiment, 'positive'),
    negative: fitTone(sentiment, 'negative'),
    polarity: fitTone(polar, 'negative'),
    ...(fincorp && { money: fitRows(fincorp, isComplaint, COST.auxiliary) }),
  };
}

/** This sentiment against the others. */
export const fitTone = (rows: readonly Labelled[], sentiment: Row['sentiment']): Linear =>
  fitRows(rows, (row) => row.sentiment === sentiment, COST.auxiliary);

export type Heads = Readonly<Record<Head, Linear>>;

/** Fits every head on these rows; the auxiliaries are folded in, so that one sum gives each score. */
export function fitHeads(rows: readonly Lesson[], auxiliaries: Auxiliaries): Heads {
  const columns = standardise(rows, Object.values(auxiliaries));
  const widened = (row: Labelled) => ({
    ...row,
    example: widen(row.example, columns, row.example),
  });
  const all = rows.flatMap((row) => [row, ...row.copies]);
  const wide = all.map(widened);
  const named = all.map((row) => ({
    ...row,
    example: widen(row.withHandles, columns, row.example),
  }));
  const graded = rows.filter((row) => stepOf(row) !== undefined).map(widened);
  const head = (
    from: readonly Labelled[],
    of: (row: Row) => boolean,
    cost = COST.complaint,
    share: (row: Row) => number = shareOf,
  ) => narrow(fitScaled(from, of, cost, share), columns);
  const graver = (than: Step) =>
    head(graded, (row) => STEPS.indexOf(stepOf(row) ?? than) > STEPS.indexOf(than), COST.severity);
  return {
    complaint: head(wide, isComplaint),
    brand: head(named, isOfBrand, COST.handles, aboutCompany),
    complaintOfBrand: head(wide, isComplaint, COST.complaint, (row) =>
      isOfBrand(row) ? shareOf(row) : STRANGER,
    ),
    reproach: graver('minor'),
    major: graver('rant'),
    positive: auxiliaries.positive,
    negative: auxiliaries.negative,
  };
}

/** Our own posts are few kinds of many: they shall tip, not lead. */
const OWN = 0.5;
const shareOf = ({ fold }: Row): number => (fold === NO_FOLD ? OWN : 1);
/** All of ours are about companies, and half name nobody: more of them would make strangers' posts look so. */
const OWN_BRAND = 0.15;
const aboutCompany = ({ fold }: Row): number => (fold === NO_FOLD ? OWN_BRAND : 1);
const isComplaint = ({ label }: Row): boolean => label === 1;
const isOfBrand = ({ group }: Row): boolean => group === 'brand';

function fitRows(rows: readonly Labelled[], of: (row: Row) => boolean, cost: number): Linear {
  const labels = rows.map((row) => (of(row) ? 1 : 0));
  return fitLogistic(
    rows.map(({ example }) => example),
    labels,
    SPACE,
    cost,
  );
}

/** An auxiliary's score, brought to mean nought and a fixed deviation on the rows at hand. */
interface Column {
  readonly linear: Linear;
  readonly mean: number;
  readonly scale: number;
}

const COLUMN_DEVIATION = 0.35;

function standardise(rows: readonly Labelled[], linears: readonly Linear[]): Column[] {
  return linears.map((linear) => {
    const scores = rows.map(({ example }) => dot(linear.weights, example));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
    return { linear, mean, scale: COLUMN_DEVIATION / Math.sqrt(variance) };
  });
}

/** The example with the columns' scores of what they were fitted on. */
function widen({ slots, values }: Example, columns: readonly Column[], scored: Example): Example {
  const scores = columns.map(
    ({ linear, mean, scale }) => (dot(linear.weights, scored) - mean) * scale,
  );
  return {
    slots: Int32Array.from([...slots, ...columns.map((_, index) => SPACE + index)]),
    values: Float64Array.from([...values, ...scores]),
  };
}

/** The columns' weights folded back into the slots. */
function narrow({ weights, bias }: Linear, columns: readonly Column[]): Linear {
  const folded = weights.slice(0, SPACE);
  let constant = bias;
  columns.forEach(({ linear, mean, scale }, index) => {
    const times = (weights[SPACE + index] ?? 0) * scale;
    constant -= times * mean;
    for (let slot = 0; slot < SPACE; slot += 1) {
      folded[slot] = (folded[slot] ?? 0) + times * (linear.weights[slot] ?? 0);
    }
  });
  return { weights: folded, bias: constant };
}

/** Room for the columns behind the slots. */
const WIDE = SPACE + 8;
const signals = new Set(SIGNAL_SLOTS);
const isPlain = (slot: number): boolean => slot >= SPACE || signals.has(slot);

function fitScaled(
  rows: readonly Labelled[],
  of: (row: Row) => boolean,
  cost: number,
  share: (row: Row) => number,
): Linear {
  const labels = rows.map((row) => (of(row) ? 1 : 0));
  const shares = rows.map(share);
  return fitBayesScaled(
    rows.map(({ example }) => example),
    labels,
    { size: WIDE, isPlain, cost, share: (index) => shares[index] ?? 1 },
  );
}
