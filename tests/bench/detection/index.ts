/**
 * What detection is worth, beside the libraries that a developer could install: every row of the
 * goals with its 95 % interval, as Markdown. `npm run bench:detection -- speed cases` for parts.
 */
import { dataIsThere } from '../../workbench/train/data.ts';
import { crossValidate } from './cross-validated.ts';
import { reportIntents } from './intents.ts';
import { reportLanguages } from './languages.ts';
import { note } from './markdown.ts';
import { loadPeers } from './peers.ts';
import { reportPersonal } from './personal.ts';
import { reportRandomAlarms } from './random-alarms.ts';
import { reportSeverities } from './severities.ts';
import { reportLoading, reportSpeed } from './speed.ts';
import { reportThroughput } from './throughput.ts';
import { reportWorkerStart } from './worker-start.ts';
import { reportWrittenCases } from './written-cases.ts';

const asked = process.argv.slice(2);
const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);

note(
  'Intervals: 95 %, bootstrap by rows. Each library at the threshold that suits these rows best.',
);
if (wants('speed')) reportLoading();
const peers = await loadPeers();
if (wants('speed')) reportSpeed(peers);
if (wants('speed')) reportThroughput();
if (wants('worker')) await reportWorkerStart();
if (wants('cases')) reportWrittenCases(peers.sentiment);
if (!dataIsThere()) {
  note('\nThe labelled sets are not beside the project (../shared/data): the rest was skipped.');
} else {
  if (wants('folds')) {
    const validated = crossValidate();
    reportIntents(validated, peers.sentiment);
    reportRandomAlarms(validated, peers.sentiment);
    reportSeverities(validated);
  }
  if (wants('personal')) reportPersonal();
  if (wants('languages')) reportLanguages(peers);
}
