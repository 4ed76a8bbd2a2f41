import { calibrate, toneInputs } from '../../../utils/complaints/judges.ts';
import type { Calibrations, Tone } from '../../../utils/complaints/model.ts';
import { dot } from '../../../utils/complaints/personal/descent.ts';
import { fitCalibration } from './calibrate.ts';
import { NO_FOLD, type Row } from './data.ts';
import { macroF1 } from './figures.ts';
import { fitTone, type Labelled } from './fit.ts';
import { fitOther, type Tongued, toneScore } from './other.ts';

const FOLDS = 5;

type ToneCalibrations = Pick<
  Calibrations,
  'praise' | 'otherFeed' | 'otherAddressed' | 'otherPraise'
>;

/**
 * Calibrations of praise, and of complaints in other languages: fitted on rows by models that were
 * trained without them. In a feed a negative post stands for a complaint, since nothing else is
 * labelled there; of posts to companies our own say which complain.
 */
export function fitTones(
  sentiment: readonly Labelled[],
  tongued: readonly Tongued[],
): ToneCalibrations {
  const english = outOfFolds(sentiment, (rest) => {
    const positive = fitTone(rest, 'positive');
    const negative = fitTone(rest, 'negative');
    return ({ example }) => ({
      positive: dot(positive.weights, example) + positive.bias,
      negative: dot(negative.weights, example) + negative.bias,
    });
  });
  const other = outOfFolds(tongued, (rest) => {
    const { positive, negative } = fitOther(rest);
    return (row) => ({ positive: toneScore(positive, row), negative: toneScore(negative, row) });
  }).filter(({ row }) => row.language !== 'en');
  const feed = other.filter(({ row }) => row.fold !== NO_FOLD);
  const addressed = other.filter(({ row }) => row.fold === NO_FOLD);
  const negative = calibrationOf(feed, 'negative');
  return {
    praise: calibrationOf(english, 'positive'),
    otherFeed: shifted(negative, bestShift(feed, negative)),
    otherAddressed: calibrationOf(addressed, 'negative'),
    otherPraise: calibrationOf(other, 'positive'),
  };
}

interface Held<R extends Row> {
  readonly row: R;
  readonly tone: Tone;
}

/** The tone of each row by a model that was trained without its fold. */
function outOfFolds<R extends Row>(
  rows: readonly R[],
  train: (rest: readonly R[]) => (row: R) => Tone,
): Held<R>[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const toneOf = train(rows.filter((_, index) => index % FOLDS !== fold));
    return rows
      .filter((_, index) => index % FOLDS === fold)
      .map((row) => ({ row, tone: toneOf(row) }));
  });
}

function calibrationOf(held: readonly Held<Row>[], sentiment: Row['sentiment']): number[] {
  return fitCalibration(
    held.map(({ tone }) => toneInputs(tone)),
    held.map(({ row }) => (row.sentiment === sentiment ? 1 : 0)),
  );
}

const shifted = ([constant = 0, ...weights]: readonly number[], by: number): number[] => [
  constant + by,
  ...weights,
];

/**
 * A third of the rows is negative, of posts that name a brand more are: how many is not known. One
 * half then stands where both sides are told apart best.
 */
function bestShift(held: readonly Held<Row>[], calibration: readonly number[]): number {
  const labels = held.map(({ row }) => (row.sentiment === 'negative' ? 1 : 0));
  const reached = SHIFTS.map((shift) => {
    const moved = shifted(calibration, shift);
    return macroF1(
      labels,
      held.map(({ tone }) => calibrate(moved, toneInputs(tone))),
    );
  });
  return SHIFTS[reached.indexOf(Math.max(...reached))] ?? 0;
}

const SHIFTS = Array.from({ length: 16 }, (_, step) => step / 10);
