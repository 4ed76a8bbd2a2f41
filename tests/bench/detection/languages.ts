import { calibrate, sentimentInputs } from '../../../utils/complaints/classify.ts';
import { extract } from '../../../utils/complaints/features.ts';
import { readModel, type Scores } from '../../../utils/complaints/model.ts';
import { fitCalibration } from '../../workbench/train/calibrate.ts';
import { fitAuxiliaries, fitHeads, type Labelled } from '../../workbench/train/fit.ts';
import { pack, UNCALIBRATED } from '../../workbench/train/pack.ts';
import { labelled } from './cross-validated.ts';
import { estimate } from './estimate.ts';
import { shown, table } from './markdown.ts';
import type { Peers } from './peers.ts';
import { areaUnder, bestThreshold, macroF1From, type Rated } from './rated.ts';

const GOALS = { es: '.72', fr: '.77', de: '.73', pt: '.77' } as const;
const LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;

/** Negative against the rest on umsab's test split, by a model that saw its training split only. */
export function reportLanguages({ naturalIn }: Peers): void {
  const umsab = labelled('umsab_multilingual_sentiment.jsonl');
  const inSplit = (name: Labelled['split']) => umsab.filter(({ split }) => split === name);
  const held = inSplit('val').filter(({ lang }) => lang !== 'en');
  const rate = fitted(trainedOn(inSplit('train')), held);
  const threshold = bestThreshold(held.map(rate));
  table(
    'Negative against the rest, umsab test split: macro-F1 and AUC',
    ['', 'Hearback', '', 'goal', 'natural', ''],
    LANGUAGES.map((language) => {
      const rows = inSplit('test').filter(({ lang }) => lang === language);
      const peer = rows.map((row) => ({
        label: isNegative(row),
        share: naturalIn[language].rate(row.text),
      }));
      return [
        `${language}, ${rows.length} rows`,
        ...figures(rows.map(rate), threshold),
        `≥ ${GOALS[language]}`,
        ...figures(peer, bestThreshold(peer)),
      ];
    }),
  );
}

const isNegative = ({ sentiment }: Labelled): number => (sentiment === 'negative' ? 1 : 0);

function figures(rows: readonly Rated[], threshold: number): string[] {
  return [macroF1From(threshold), areaUnder].map((figure) => shown(estimate(rows, figure)));
}

/** The scores of the packed model, as it would ship. */
function trainedOn(umsab: readonly Labelled[]): (text: string) => Scores {
  const sentiment = [...labelled('tweeteval_sentiment.jsonl'), ...umsab];
  const auxiliaries = fitAuxiliaries(sentiment, labelled('fincorp.train.jsonl'));
  const heads = fitHeads(labelled('acl2019.train.jsonl'), auxiliaries);
  const model = readModel(pack(heads, UNCALIBRATED));
  return (text) => model.score(extract(text));
}

function fitted(score: (text: string) => Scores, held: readonly Labelled[]) {
  const inputs = (row: Labelled) => sentimentInputs(score(row.text));
  const calibration = fitCalibration(held.map(inputs), held.map(isNegative));
  return (row: Labelled): Rated => ({
    label: isNegative(row),
    share: calibrate(calibration, inputs(row)),
  });
}
