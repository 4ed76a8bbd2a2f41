import { auc, calibrationError, macroF1 } from '../../workbench/train/figures.ts';

/** A labelled post as one system sees it: the higher the share, the more of a complaint. */
export interface Rated {
  readonly label: number;
  readonly share: number;
}

const labels = (rows: readonly Rated[]): number[] => rows.map(({ label }) => label);
const shares = (rows: readonly Rated[]): number[] => rows.map(({ share }) => share);

export const macroF1From =
  (threshold: number) =>
  (rows: readonly Rated[]): number =>
    macroF1(labels(rows), shares(rows), threshold);

export const areaUnder = (rows: readonly Rated[]): number => auc(labels(rows), shares(rows));

export const errorOfCalibration = (rows: readonly Rated[]): number =>
  calibrationError(labels(rows), shares(rows));

/** The threshold that gives these very rows their best macro-F1. */
export function bestThreshold(rows: readonly Rated[]): number {
  const sorted = [...rows].sort((a, b) => b.share - a.share);
  const complaints = sorted.filter(({ label }) => label === 1).length;
  let found = 0;
  let best = { f1: -1, share: Number.POSITIVE_INFINITY };
  for (const [index, { label, share }] of sorted.entries()) {
    found += label;
    if (sorted[index + 1]?.share === share) continue;
    const said = index + 1;
    const others = sorted.length - complaints;
    const rightOthers = others - (said - found);
    const ofOne = (right: number, there: number, called: number) => (2 * right) / (there + called);
    const f1 =
      (ofOne(found, complaints, said) + ofOne(rightOthers, others, sorted.length - said)) / 2;
    if (f1 > best.f1) best = { f1, share };
  }
  return best.share;
}

/** The share above which this part of the complaints lies. */
export function thresholdForRecall(rows: readonly Rated[], recall: number): number {
  const ofComplaints = shares(rows.filter(({ label }) => label === 1)).sort((a, b) => b - a);
  return ofComplaints[Math.ceil(recall * ofComplaints.length) - 1] ?? Number.NaN;
}
