/**
 * Trains the model that ships and measures it: `npm run train`. The same data gives the same bytes.
 * The table goes to standard output, for utils/complaints/MODEL.md.
 */
import { writeFileSync } from 'node:fs';
import { calibrate, complaintInputs, sentimentInputs } from '../../../utils/complaints/classify.ts';
import { extract } from '../../../utils/complaints/features.ts';
import { type Calibrations, readModel } from '../../../utils/complaints/model.ts';
import { fitCalibration } from './calibrate.ts';
import { fitTo, outOfFold, rateOutOfFold, type Scored } from './cross-validate.ts';
import { dataIsThere, readRows } from './data.ts';
import { fitAuxiliaries, fitHeads, type Labelled, withExample } from './fit.ts';
import { dot, type Linear } from './logistic.ts';
import { pack } from './pack.ts';
import { report, reportHeader, reportSeverity, reportShares } from './report.ts';

const MODEL = new URL('../../../public/model.bin', import.meta.url);

function main(): void {
  const read = (name: string): Labelled[] => readRows(name).map(withExample);
  const acl = read('acl2019.train.jsonl');
  const fincorp = read('fincorp.train.jsonl');
  const sentiment = [
    ...read('tweeteval_sentiment.jsonl'),
    ...read('umsab_multilingual_sentiment.jsonl'),
  ];
  const auxiliaries = fitAuxiliaries(sentiment, fincorp);
  const scored = outOfFold(acl, auxiliaries);
  const ofBrand = scored.filter(({ row }) => row.group === 'brand');

  reportHeader();
  const feed = rateOutOfFold(scored, complaintInputs);
  report('acl2019, all, feed', feed);
  report(
    'acl2019, brand rows, feed',
    feed.filter(({ row }) => row.group === 'brand'),
  );
  report('acl2019, brand rows, addressed', rateOutOfFold(ofBrand, complaintInputs));
  reportSeverity(scored);

  const bytes = pack(fitHeads(acl, auxiliaries), {
    feed: fitTo(scored, complaintInputs),
    addressed: fitTo(ofBrand, complaintInputs),
    ...fitSentiment(sentiment, fincorp, complaintOdds(ofBrand)),
  });
  writeFileSync(MODEL, new Uint8Array(bytes));
  reportUnseen(bytes);
  process.stderr.write(`public/model.bin: ${bytes.byteLength} bytes\n`);
}

/** Fitted on a tenth of the rows, by heads that were trained on the rest. */
function fitSentiment(
  sentiment: readonly Labelled[],
  fincorp: readonly Labelled[],
  complaintOddsOfBrand: number,
): Pick<Calibrations, 'praise' | 'otherLanguage'> {
  const isHeld = (_: Labelled, index: number): boolean => index % 10 === 0;
  const rest = sentiment.filter((row, index) => !isHeld(row, index));
  const { positive, negative } = fitAuxiliaries(rest, fincorp);
  const score = ({ weights, bias }: Linear, { example }: Labelled) => dot(weights, example) + bias;
  const held = sentiment.filter(isHeld).map((row) => ({
    row,
    inputs: sentimentInputs({ positive: score(positive, row), negative: score(negative, row) }),
  }));
  const english = ({ row }: { row: Labelled }): boolean => (row.lang ?? 'en') === 'en';
  const foreign = held.filter((one) => !english(one));
  const [constant = 0, ...weights] = fitHeld(
    'negative, held out, de es fr pt',
    foreign,
    'negative',
  );
  // Who writes to a company complains more often than people who just write are negative.
  const shift = Math.log(complaintOddsOfBrand / odds(foreign, 'negative'));
  return {
    praise: fitHeld('praise, held out', held, 'positive'),
    otherLanguage: [constant + shift, ...weights],
  };
}

function complaintOdds(scored: readonly Scored[]): number {
  const complaints = scored.filter(({ row }) => row.label === 1).length;
  return complaints / (scored.length - complaints);
}

function odds(
  rows: readonly { readonly row: Labelled }[],
  sentiment: Labelled['sentiment'],
): number {
  const having = rows.filter(({ row }) => row.sentiment === sentiment).length;
  return having / (rows.length - having);
}

function fitHeld(
  name: string,
  held: readonly { readonly row: Labelled; readonly inputs: number[] }[],
  sentiment: Labelled['sentiment'],
): number[] {
  const inputs = held.map((one) => one.inputs);
  const labels = held.map(({ row }) => (row.sentiment === sentiment ? 1 : 0));
  const calibration = fitCalibration(inputs, labels);
  reportShares(
    name,
    labels,
    inputs.map((input) => calibrate(calibration, input)),
  );
  return calibration;
}

/** Sets that the model has never seen and may not learn from. */
function reportUnseen(bytes: ArrayBuffer): void {
  const model = readModel(bytes);
  for (const [name, file] of [
    ['airline, addressed', 'airline.train.jsonl'],
    ['twcs airlines (weak labels), addressed', 'twcs_airlines.weak.jsonl'],
  ] as const) {
    const rated = readRows(file).map((row) => {
      const inputs = complaintInputs(model.score(extract(row.text)));
      return { row, share: calibrate(model.calibrations.addressed, inputs) };
    });
    reportShares(
      name,
      rated.map(({ row }) => row.label ?? row.weak_label ?? 0),
      rated.map(({ share }) => share),
    );
  }
}

if (dataIsThere()) main();
else {
  process.stderr.write('train: the sets are not beside the project (../shared/data)\n');
  process.exitCode = 2;
}
