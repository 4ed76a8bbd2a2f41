import { addressedInputs, feedInputs } from '../../../utils/complaints/judges.ts';
import type { Scores } from '../../../utils/complaints/model.ts';
import { outOfFold, rateOutOfFold, type Scored } from '../../workbench/train/cross-validate.ts';
import { readSources } from '../../workbench/train/sources.ts';
import type { Rated } from './rated.ts';

/** A post as labelled, and what the packed model of the nine other folds thinks of it. */
export interface Post extends Rated {
  readonly id: string;
  readonly text: string;
  readonly group: 'brand' | 'random' | undefined;
}

export interface CrossValidated {
  readonly scored: readonly Scored[];
  /** All rows, nothing being known of a post. */
  readonly feed: readonly Post[];
  /** Posts to or about a brand, known to be addressed to it. */
  readonly addressed: readonly Post[];
}

/** The ten folds of acl2019 as given, every model packed as it would ship. */
export function crossValidate(): CrossValidated {
  const scored = outOfFold(readSources());
  const ofBrand = scored.filter(({ row }) => row.group === 'brand');
  const rated = (of: readonly Scored[], inputs: (scores: Scores) => number[]) =>
    rateOutOfFold(of, inputs).map(({ row: { id, text, label, group }, share }) => ({
      ...{ id, text, label, group },
      share,
    }));
  return { scored, feed: rated(scored, feedInputs), addressed: rated(ofBrand, addressedInputs) };
}
