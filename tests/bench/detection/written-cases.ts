import { judge, type PassRate, passRates } from '../../unit/complaints/hard-cases/judged.ts';
import { hardCases } from '../../unit/complaints/hard-cases.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { type Estimate, estimate } from './estimate.ts';
import { percent, shown, table } from './markdown.ts';
import type { Peer } from './peers.ts';
import { bestThreshold, macroF1From } from './rated.ts';

/** The written posts that are hard to judge: what the whole of triage says, and what the libraries say. */
export function reportWrittenCases(peers: readonly Peer[]): void {
  const model = shippedModel();
  const judged = hardCases.map((one) => judge(model, one));
  table(
    `Written cases that are hard (${judged.length}), by kind and by language`,
    ['', 'complaint or not', 'intent and severity'],
    [...passRates(judged, 'kind').slice(0, -1), ...passRates(judged, 'language')].map(counts),
  );
  const own = judged.map(({ intents, intent }) => rated(intents, intent === 'complaint' ? 1 : 0));
  const right = estimate(judged, (of) => of.filter(({ isRight }) => isRight).length / of.length);
  table(
    'Written cases that are hard: complaint or not, at the best threshold of each library',
    ['', 'macro-F1', 'intent and severity right'],
    [['Hearback', shown(estimate(own, macroF1From(0.5))), percent(right)]].concat(
      peers.map((peer) => [peer.name, shown(ofPeer(peer)), '']),
    ),
  );
}

const counts = ({ name, cases, found, right }: PassRate): string[] => [
  name,
  `${found} of ${cases}`,
  `${right} of ${cases}`,
];

function rated(intents: readonly string[], share: number) {
  return { label: intents.includes('complaint') ? 1 : 0, share };
}

function ofPeer({ rate }: Peer): Estimate {
  const rows = hardCases.map(({ intents, text }) => rated(intents, rate(text)));
  return estimate(rows, macroF1From(bestThreshold(rows)));
}
