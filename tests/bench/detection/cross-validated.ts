import { complaintInputs } from '../../../utils/complaints/classify.ts';
import { outOfFold, rateOutOfFold, type Scored } from '../../workbench/train/cross-validate.ts';
import { readRows } from '../../workbench/train/data.ts';
import {
  type Auxiliaries,
  fitAuxiliaries,
  type Labelled,
  withExample,
} from '../../workbench/train/fit.ts';
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
  const rows = labelled('acl2019.train.jsonl');
  const scored = outOfFold(rows, shippedAuxiliaries());
  const ofBrand = scored.filter(({ row }) => row.group === 'brand');
  const rated = (of: readonly Scored[]) =>
    rateOutOfFold(of, complaintInputs).map(({ row: { id, text, label, group }, share }) => ({
      ...{ id, text, label, group },
      share,
    }));
  return { scored, feed: rated(scored), addressed: rated(ofBrand) };
}

function shippedAuxiliaries(): Auxiliaries {
  const sentiment = ['tweeteval_sentiment.jsonl', 'umsab_multilingual_sentiment.jsonl'];
  return fitAuxiliaries(sentiment.flatMap(labelled), labelled('fincorp.train.jsonl'));
}

export const labelled = (file: string): Labelled[] => readRows(file).map(withExample);
