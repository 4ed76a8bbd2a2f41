import { extract } from '../../../utils/complaints/features.ts';
import { calibrate, scoresOf } from '../../../utils/complaints/judges.ts';
import { readModel, type Scores } from '../../../utils/complaints/model.ts';
import { fitCalibration } from './calibrate.ts';
import { fitHeads, type Labelled } from './fit.ts';
import { NO_TONES, pack, UNCALIBRATED } from './pack.ts';
import type { Sources } from './sources.ts';

/** A row with scores of a model that was trained without its fold. */
export interface Scored {
  readonly row: Labelled;
  readonly scores: Scores;
}

const FOLDS = Array.from({ length: 10 }, (_, fold) => fold);

/** Scores every row by the packed model, as it would ship, of the nine other folds. */
export function outOfFold({ lessons: rows, auxiliaries, usage }: Sources): Scored[] {
  return FOLDS.flatMap((fold) => {
    const others = rows.filter((row) => row.fold !== fold);
    const { english } = readModel(
      pack(fitHeads(others, auxiliaries), NO_TONES, UNCALIBRATED, {
        english: usage,
        other: usage,
      }),
    );
    return rows
      .filter((row) => row.fold === fold)
      .map((row) => ({ row, scores: scoresOf(english, extract(row.text)) }));
  });
}

export interface Rated {
  readonly row: Labelled;
  readonly share: number;
}

/** Probabilities by calibrations that were fitted without the row's fold too. */
export function rateOutOfFold(
  scored: readonly Scored[],
  inputs: (scores: Scores) => number[],
): Rated[] {
  return FOLDS.flatMap((fold) => {
    const calibration = fitTo(
      scored.filter(({ row }) => row.fold !== fold),
      inputs,
    );
    return scored
      .filter(({ row }) => row.fold === fold)
      .map(({ row, scores }) => ({ row, share: calibrate(calibration, inputs(scores)) }));
  });
}

export function fitTo(scored: readonly Scored[], inputs: (scores: Scores) => number[]): number[] {
  return fitCalibration(
    scored.map(({ scores }) => inputs(scores)),
    scored.map(({ row }) => row.label),
  );
}
