import { rate } from '../../../utils/complaints/classify.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { type Row, readRows } from '../../workbench/train/data.ts';
import { estimate } from './estimate.ts';
import { shown, table } from './markdown.ts';
import type { Peers } from './peers.ts';
import { areaUnder, bestThreshold, macroF1From, type Rated } from './rated.ts';

const GOALS = { es: '.72', fr: '.77', de: '.73', pt: '.77' } as const;
const LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;

/** Negative against the rest on umsab's test split, which no part of the model has seen. */
export function reportLanguages({ naturalIn }: Peers): void {
  const rows = readRows('umsab_multilingual_sentiment.jsonl').filter(
    ({ split }) => split === 'test',
  );
  table(
    'Negative against the rest, umsab test split: macro-F1 and AUC',
    ['', 'Hearback', '', 'goal', 'natural', ''],
    LANGUAGES.map((language) => {
      const spoken = rows.filter(({ lang }) => lang === language);
      const own = spoken.map((row) => ({ label: isNegative(row), share: shareOf(row, language) }));
      const peer = spoken.map((row) => ({
        label: isNegative(row),
        share: naturalIn[language].rate(row.text),
      }));
      return [
        `${language}, ${spoken.length} rows`,
        ...figures(own, 0.5),
        `≥ ${GOALS[language]}`,
        ...figures(peer, bestThreshold(peer)),
      ];
    }),
  );
}

const model = shippedModel();

const shareOf = ({ text }: Row, language: string): number =>
  rate(model, text, { addressed: false, language });

const isNegative = ({ sentiment }: Row): number => (sentiment === 'negative' ? 1 : 0);

function figures(rows: readonly Rated[], threshold: number): string[] {
  return [macroF1From(threshold), areaUnder].map((figure) => shown(estimate(rows, figure)));
}
