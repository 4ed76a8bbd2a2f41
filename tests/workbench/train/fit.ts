import { extract, SPACE_BITS } from '../../../utils/complaints/features.ts';
import type { Head } from '../../../utils/complaints/model.ts';
import { type Row, type Step, stepOf } from './data.ts';
import { dot, type Example, fitLogistic, type Linear } from './logistic.ts';

export const SPACE = 2 ** SPACE_BITS;

export interface Labelled extends Row {
  readonly example: Example;
}

export function withExample(row: Row): Labelled {
  const { count, slots, values } = extract(row.text);
  return { ...row, example: { slots: slots.slice(0, count), values: values.slice(0, count) } };
}

/** Models of other questions on other sets, whose scores are features of the complaint heads. */
export interface Auxiliaries {
  readonly positive: Linear;
  readonly negative: Linear;
  readonly polarity: Linear;
  readonly money: Linear;
}

const COST = { auxiliary: 1, complaint: 1.3, severity: 0.5 };

export function fitAuxiliaries(
  sentiment: readonly Labelled[],
  fincorp: readonly Labelled[],
): Auxiliaries {
  const is = (name: Row['sentiment']) => (row: Row) => row.sentiment === name;
  const polar = sentiment.filter((row) => row.sentiment !== 'neutral');
  return {
    positive: fitRows(sentiment, is('positive'), COST.auxiliary),
    negative: fitRows(sentiment, is('negative'), COST.auxiliary),
    polarity: fitRows(polar, is('negative'), COST.auxiliary),
    money: fitRows(fincorp, isComplaint, COST.auxiliary),
  };
}

export type Heads = Readonly<Record<Head, Linear>>;

/** Fits every head on these rows; the auxiliaries are folded in, so that one sum gives each score. */
export function fitHeads(rows: readonly Labelled[], auxiliaries: Auxiliaries): Heads {
  const columns = standardise(rows, Object.values(auxiliaries));
  const wide = rows.map((row) => ({ ...row, example: widen(row.example, columns) }));
  const ofBrand = wide.filter(({ group }) => group === 'brand');
  const graded = wide.filter((row) => stepOf(row) !== undefined);
  const head = (from: readonly Labelled[], of: (row: Row) => boolean, cost = COST.complaint) =>
    narrow(fitScaled(from, of, cost), columns);
  const step = (name: Step) => head(graded, (row) => stepOf(row) === name, COST.severity);
  return {
    complaint: head(wide, isComplaint),
    brand: head(wide, ({ group }) => group === 'brand'),
    complaintOfBrand: head(ofBrand, isComplaint),
    rant: step('rant'),
    minor: step('minor'),
    major: step('major'),
    positive: auxiliaries.positive,
    negative: auxiliaries.negative,
  };
}

const isComplaint = ({ label }: Row): boolean => label === 1;

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

function widen({ slots, values }: Example, columns: readonly Column[]): Example {
  const scores = columns.map(
    ({ linear, mean, scale }) => (dot(linear.weights, { slots, values }) - mean) * scale,
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

/** Naive-Bayes scaling (Wang and Manning, 2012, softened): slots that tell the classes apart count more. */
function fitScaled(rows: readonly Labelled[], of: (row: Row) => boolean, cost: number): Linear {
  const labels = rows.map((row) => (of(row) ? 1 : 0));
  const size = SPACE + 8;
  const scales = bayesScales(rows, labels, size);
  const scaled = rows.map(({ example: { slots, values } }) => ({
    slots,
    values: values.map((value, at) => value * (scales[slots[at] ?? 0] ?? 1)),
  }));
  const { weights, bias } = fitLogistic(scaled, labels, size, cost);
  return { weights: weights.map((weight, slot) => weight * (scales[slot] ?? 1)), bias };
}

function bayesScales(
  rows: readonly Labelled[],
  labels: readonly number[],
  size: number,
): Float64Array {
  const seen = [new Float64Array(size), new Float64Array(size)];
  rows.forEach(({ example }, index) => {
    const counts = seen[labels[index] ?? 0];
    for (const slot of example.slots) if (counts) counts[slot] = (counts[slot] ?? 0) + 1;
  });
  const [without = new Float64Array(), having = new Float64Array()] = seen;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const ratios = having.map((count, slot) =>
    count + (without[slot] ?? 0) === 0
      ? 0
      : Math.abs(
          Math.log((count + 1) / (positives + 2) / (((without[slot] ?? 0) + 1) / (negatives + 2))),
        ),
  );
  const used = ratios.filter((ratio) => ratio > 0);
  const mean = used.reduce((sum, ratio) => sum + ratio, 0) / used.length;
  return ratios.map((ratio, slot) => (slot >= SPACE ? 1 : 0.5 + (0.5 * ratio) / mean));
}
