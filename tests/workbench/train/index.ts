/**
 * Trains the model that ships and measures it: `npm run train`. The same data gives the same bytes.
 * The table goes to standard output, for utils/complaints/MODEL.md.
 */
import { writeFileSync } from 'node:fs';
import { extract } from '../../../utils/complaints/features.ts';
import {
  addressedInputs,
  calibrate,
  feedInputs,
  scoresOf,
  toneInputs,
  toneOf,
} from '../../../utils/complaints/judges.ts';
import { LANGUAGES } from '../../../utils/complaints/language.ts';
import { type Model, readModel } from '../../../utils/complaints/model.ts';
import { fitTo, outOfFold, rateOutOfFold } from './cross-validate.ts';
import { dataIsThere, readOwn, readRows, readTongues } from './data.ts';
import { fitHeads, SPACE } from './fit.ts';
import { fitOther, wholeOf, withTongue } from './other.ts';
import { pack } from './pack.ts';
import { report, reportHeader, reportSeverity, reportShares } from './report.ts';
import { readSources } from './sources.ts';
import { fitTones } from './tones.ts';
import { usageOf } from './usage.ts';

const MODEL = new URL('../../../public/model.bin', import.meta.url);

function main(): void {
  const sources = readSources();
  const scored = outOfFold(sources);
  const ofBrand = scored.filter(({ row }) => row.group === 'brand');

  reportHeader();
  const feed = rateOutOfFold(scored, feedInputs);
  report('acl2019, all, feed', feed);
  report(
    'acl2019, brand rows, feed',
    feed.filter(({ row }) => row.group === 'brand'),
  );
  report('acl2019, brand rows, addressed', rateOutOfFold(ofBrand, addressedInputs));
  reportSeverity(scored);

  const tongued = [...readTongues(), ...readOwn('other')].map(withTongue);
  const bytes = pack(
    fitHeads(sources.lessons, sources.auxiliaries),
    fitOther(tongued),
    {
      feed: fitTo(scored, feedInputs),
      addressed: fitTo(ofBrand, addressedInputs),
      ...fitTones(sources.sentiment, tongued),
    },
    { english: sources.usage, other: usageOf(tongued.map(wholeOf), SPACE) },
  );
  writeFileSync(MODEL, new Uint8Array(bytes));
  const model = readModel(bytes);
  reportUnseen(model);
  reportLanguages(model);
  process.stderr.write(`public/model.bin: ${bytes.byteLength} bytes\n`);
}

/** Sets that the model has never seen and may not learn from. */
function reportUnseen({ english, calibrations }: Model): void {
  for (const [name, file] of [
    ['airline, addressed', 'airline.train.jsonl'],
    ['twcs airlines (weak labels), addressed', 'twcs_airlines.weak.jsonl'],
  ] as const) {
    const rows = readRows(file);
    reportShares(
      name,
      rows.map((row) => row.label ?? row.weak_label ?? 0),
      rows.map(({ text }) =>
        calibrate(calibrations.addressed, addressedInputs(scoresOf(english, extract(text)))),
      ),
    );
  }
}

/** Negative against the rest, on the part of the set that is kept for it. */
function reportLanguages({ other, calibrations }: Model): void {
  const rows = readRows('umsab_multilingual_sentiment.jsonl').filter(
    ({ split }) => split === 'test',
  );
  for (const language of LANGUAGES.filter((known) => known !== 'en')) {
    const spoken = rows.filter(({ lang }) => lang === language);
    reportShares(
      `negative, ${language}`,
      spoken.map(({ sentiment }) => (sentiment === 'negative' ? 1 : 0)),
      spoken.map(({ text }) =>
        calibrate(calibrations.otherFeed, toneInputs(toneOf(other, extract(text, language)))),
      ),
    );
  }
}

if (dataIsThere()) main();
else {
  process.stderr.write('train: the sets are not beside the project (../shared/data)\n');
  process.exitCode = 2;
}
