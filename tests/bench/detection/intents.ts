import { rate } from '../../../utils/complaints/classify.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { readRows } from '../../workbench/train/data.ts';
import type { CrossValidated } from './cross-validated.ts';
import { estimate } from './estimate.ts';
import { shown, table } from './markdown.ts';
import type { Peer } from './peers.ts';
import { areaUnder, bestThreshold, errorOfCalibration, macroF1From, type Rated } from './rated.ts';

interface Labelled extends Rated {
  readonly text: string;
}

/** Complaint or not: Hearback at one half, the libraries where these very rows suit each best. */
export function reportIntents({ feed, addressed }: CrossValidated, peers: readonly Peer[]): void {
  const ofBrand = feed.filter(({ group }) => group === 'brand');
  compare('acl2019, 10 folds, nothing known', 'goal ≥ .86 / ≥ .935', feed, peers);
  compare('acl2019, brand rows, nothing known', 'goal ≥ .81 / ≥ .885', ofBrand, peers);
  compare('acl2019, brand rows, addressed', 'goal ≥ .825 / ≥ .905', addressed, peers);
  compare('airline, never trained on, addressed', 'goal ≥ .81 / ≥ .90', airline(), peers);
}

function airline(): Labelled[] {
  const model = shippedModel();
  return readRows('airline.train.jsonl').map(({ text, label }) => ({
    ...{ text, label },
    share: rate(model, text, { addressed: true }),
  }));
}

function compare(
  name: string,
  goal: string,
  rows: readonly Labelled[],
  peers: readonly Peer[],
): void {
  const own = [
    'Hearback',
    shown(estimate(rows, macroF1From(0.5))),
    shown(estimate(rows, areaUnder)),
    shown(estimate(rows, errorOfCalibration)),
    '',
  ];
  table(
    `${name} (${rows.length} rows; ${goal})`,
    ['', 'macro-F1', 'AUC', 'ECE', 'Hearback leads by'],
    [own, ...peers.map((peer) => besides(peer, rows))],
  );
}

function besides(peer: Peer, rows: readonly Labelled[]): string[] {
  const both = rows.map(({ text, label, share }) => ({
    ...{ label, share: peer.rate(text) },
    own: { label, share },
  }));
  const f1 = macroF1From(bestThreshold(both));
  const lead = (of: readonly (typeof both)[number][]) =>
    macroF1From(0.5)(of.map(({ own }) => own)) - f1(of);
  return [
    peer.name,
    shown(estimate(both, f1)),
    shown(estimate(both, areaUnder)),
    '',
    shown(estimate(both, lead)),
  ];
}
