import { mkdirSync, writeFileSync } from 'node:fs';
import { calibrate, complaintInputs, praiseInputs } from '../../../utils/complaints/classify.ts';
import { extract } from '../../../utils/complaints/features.ts';
import { readModel, type Scores } from '../../../utils/complaints/model.ts';
import { fitCalibration } from './calibrate.ts';
import { dataIsThere, readRows, stepOf } from './data.ts';
import { auc, calibrationError, macroF1, macroF1Of } from './figures.ts';
import { type Auxiliaries, fitAuxiliaries, fitHeads, type Labelled, withExample } from './fit.ts';
import { pack, UNCALIBRATED } from './pack.ts';

const FOLDS = 10;
const MODEL = new URL('../../../public/model.bin', import.meta.url);

const log = (line: string): boolean => process.stderr.write(`${line}\n`);
const labelOf = ({ label }: { label: number }): number => label;

/** Scores of rows that the scoring model never saw, by the packed model as it ships. */
function outOfFold(rows: readonly Labelled[], auxiliaries: Auxiliaries): Scores[] {
  const scores = new Map<string, Scores>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const heads = fitHeads(
      rows.filter((row) => row.fold !== fold),
      auxiliaries,
    );
    const model = readModel(pack(heads, UNCALIBRATED));
    for (const row of rows.filter((one) => one.fold === fold)) {
      scores.set(row.id, model.score(extract(row.text).features));
    }
  }
  return rows.map(({ id }) => scores.get(id) ?? model0);
}
const model0 = {} as Scores;

/** Each fold's probabilities by a calibration fitted on the other folds' scores. */
function crossCalibrated(rows: readonly Labelled[], inputs: readonly number[][]): number[] {
  const shares = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.fold !== fold);
    const weights = fitCalibration(
      others.map(({ index }) => inputs[index] ?? []),
      others.map(({ row }) => row.label),
    );
    rows.forEach((row, index) => {
      if (row.fold === fold) shares[index] = calibrate(weights, inputs[index] ?? []);
    });
  }
  return shares;
}

function report(name: string, labels: readonly number[], shares: readonly number[]): void {
  const f = (x: number): string => x.toFixed(3);
  log(
    `${name.padEnd(34)} n ${labels.length}  macro-F1 ${f(macroF1(labels, shares))}  AUC ${f(auc(labels, shares))}  ECE ${f(calibrationError(labels, shares))}`,
  );
}

function main(): void {
  const started = performance.now();
  const acl = readRows('acl2019.train.jsonl').map(withExample);
  const sentiment = [
    ...readRows('tweeteval_sentiment.jsonl'),
    ...readRows('umsab_multilingual_sentiment.jsonl'),
  ].map(withExample);
  const fincorp = readRows('fincorp.train.jsonl').map(withExample);
  log(`features ${(performance.now() - started) | 0} ms`);
  const auxiliaries = fitAuxiliaries(sentiment, fincorp);
  log(`aux ${(performance.now() - started) | 0} ms`);
  const scores = outOfFold(acl, auxiliaries);
  log(`cv ${(performance.now() - started) | 0} ms`);
  const inputs = scores.map(complaintInputs);
  const labels = acl.map(labelOf);
  const brand = acl
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.group === 'brand');
  const brandRows = brand.map(({ row }) => row);
  const brandInputs = brand.map(({ index }) => inputs[index] ?? []);
  const feed = crossCalibrated(acl, inputs);
  report('acl2019, feed', labels, feed);
  report(
    'acl2019 brand rows, feed',
    brandRows.map(labelOf),
    brand.map(({ index }) => feed[index] ?? 0),
  );
  report(
    'acl2019 brand rows, addressed',
    brandRows.map(labelOf),
    crossCalibrated(brandRows, brandInputs),
  );
  const graded = acl
    .map((row, index) => ({ step: stepOf(row), index }))
    .flatMap(({ step, index }) => (step ? [{ step, index }] : []));
  const best = (of: Scores | undefined): string =>
    of ? (['rant', 'minor', 'major'] as const).reduce((a, b) => (of[b] > of[a] ? b : a)) : '';
  log(
    `severity macro-F1 ${macroF1Of(
      graded.map(({ step }) => step),
      graded.map(({ index }) => best(scores[index])),
    ).toFixed(3)} n ${graded.length}`,
  );
  const heads = fitHeads(acl, auxiliaries);
  const raw = readModel(pack(heads, UNCALIBRATED));
  const calibrations = {
    feed: fitCalibration(inputs, labels),
    addressed: fitCalibration(brandInputs, brandRows.map(labelOf)),
    praise: fitCalibration(
      sentiment.map((row) => praiseInputs(raw.score(extract(row.text).features))),
      sentiment.map(({ sentiment: of }) => (of === 'positive' ? 1 : 0)),
    ),
  };
  const bytes = pack(heads, calibrations);
  const model = readModel(bytes);
  const unseen = readRows('airline.train.jsonl');
  const air = unseen.map(({ text }) => complaintInputs(model.score(extract(text).features)));
  report(
    'airline (unseen), addressed',
    unseen.map(labelOf),
    air.map((input) => calibrate(calibrations.addressed, input)),
  );
  mkdirSync(new URL('.', MODEL), { recursive: true });
  writeFileSync(MODEL, new Uint8Array(bytes));
  log(`${bytes.byteLength} bytes, ${(performance.now() - started) | 0} ms`);
}

if (dataIsThere()) main();
else {
  log('train: the sets are not beside the project (../shared/data)');
  process.exitCode = 2;
}
