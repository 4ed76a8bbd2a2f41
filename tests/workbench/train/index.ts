/**
 * Trains the model that ships and measures it: `npm run train`. The same data gives the same bytes.
 * The table goes to standard output, for utils/complaints/MODEL.md.
 */
import { writeFileSync } from 'node:fs';
import { calibrate, complaintInputs, praiseInputs } from '../../../utils/complaints/classify.ts';
import { extract } from '../../../utils/complaints/features.ts';
import { readModel } from '../../../utils/complaints/model.ts';
import { fitCalibration } from './calibrate.ts';
import { fitTo, outOfFold, rateOutOfFold } from './cross-validate.ts';
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
    praise: fitPraise(sentiment, fincorp),
  });
  writeFileSync(MODEL, new Uint8Array(bytes));
  reportUnseen(bytes);
  process.stderr.write(`public/model.bin: ${bytes.byteLength} bytes\n`);
}

/** Fitted on a tenth of the rows, by heads that were trained on the rest. */
function fitPraise(sentiment: readonly Labelled[], fincorp: readonly Labelled[]): number[] {
  const isHeld = (_: Labelled, index: number): boolean => index % 10 === 0;
  const held = sentiment.filter(isHeld);
  const rest = sentiment.filter((row, index) => !isHeld(row, index));
  const { positive, negative } = fitAuxiliaries(rest, fincorp);
  const score = ({ weights, bias }: Linear, { example }: Labelled) => dot(weights, example) + bias;
  const inputs = held.map((row) =>
    praiseInputs({ positive: score(positive, row), negative: score(negative, row) }),
  );
  const labels = held.map((row) => (row.sentiment === 'positive' ? 1 : 0));
  const calibration = fitCalibration(inputs, labels);
  for (const language of ['en', 'de', 'es', 'fr', 'pt']) {
    const of = held
      .map((_, index) => index)
      .filter((index) => (held[index]?.lang ?? 'en') === language);
    reportShares(
      `praise, held out, ${language}`,
      of.map((index) => labels[index] ?? 0),
      of.map((index) => calibrate(calibration, inputs[index] ?? [])),
    );
  }
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
      const inputs = complaintInputs(model.score(extract(row.text).features));
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
