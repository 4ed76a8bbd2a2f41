import { readFileSync } from 'node:fs';
import { rate } from '../../../utils/complaints/classify.ts';
import { readModel } from '../../../utils/complaints/model.ts';
import { triage } from '../../../utils/complaints/triage.ts';
import { hardCases } from '../../unit/complaints/hard-cases.ts';
import { MODEL_FILE, shippedModel } from '../../workbench/classify.ts';
import { median } from '../measure.ts';
import { note, table } from './markdown.ts';
import type { Peers } from './peers.ts';

const LENGTH = 280;
const ROUNDS = 15;
/** Each system's turn in a round; shorter ones are all noise. */
const TURN_MS = 25;
/** Until the compiler has done with a system: it needs thousands of calls. */
const WARMING_MS = 1500;

interface System {
  readonly name: string;
  /** Gives something that depends on the text, so that nothing is optimised away. */
  run(text: string): number;
}

/** Microseconds a post of 280 characters, the systems taking turns; medians of the rounds. */
export function reportSpeed({ sentiment, compromise }: Peers): void {
  const posts = postsOf(LENGTH);
  const systems = [...ours(), ...[...sentiment, compromise].map(timed)];
  const loops = systems.map((system) => loopsFor(system, posts));
  const rounds = Array.from({ length: ROUNDS }, () =>
    systems.map((system, at) => microseconds(system, posts, loops[at] ?? 1)),
  );
  const column = (at: number) => rounds.map((round) => round[at] ?? Number.NaN);
  const vader = systems.findIndex(({ name }) => name === 'VADER');
  const beside = (at: number, other: number) =>
    median(rounds.map((round) => (round[at] ?? Number.NaN) / (round[other] ?? Number.NaN)));
  table(
    `Time a post of ${LENGTH} characters (goal: a score ≤ 25 passes, ≥ 10 times as fast as VADER)`,
    ['', 'µs', 'charCodeAt passes', 'VADER takes times as long'],
    systems.map(({ name }, at) => [
      name,
      median(column(at)).toPrecision(3),
      beside(at, 0).toPrecision(3),
      beside(vader, at).toPrecision(3),
    ]),
  );
}

function ours(): System[] {
  const model = shippedModel();
  return [
    { name: 'one charCodeAt pass', run: pass },
    { name: 'Hearback, score', run: (text) => rate(model, text, { addressed: true }) },
    {
      name: 'Hearback, verdict with rules and evidence',
      run: (text) => triage(model, { text }, { addressed: true }).complaint,
    },
  ];
}

const timed = ({ name, rate }: { name: string; rate(text: string): number }): System => ({
  name,
  run: rate,
});

function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** The written cases one after another, cut to this length. */
function postsOf(length: number): string[] {
  const english = hardCases.filter(({ language }) => language === 'en').map(({ text }) => text);
  const all = english.join(' ');
  const posts = Array.from({ length: Math.floor(all.length / length) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
  // By way of JSON, as posts come: a slice of a long string is slower to read.
  return JSON.parse(JSON.stringify(posts));
}

let sink = 0;

function microseconds({ run }: System, posts: readonly string[], loops: number): number {
  const startedAt = performance.now();
  for (let loop = 0; loop < loops; loop += 1) for (const post of posts) sink += run(post);
  return ((performance.now() - startedAt) * 1000) / (loops * posts.length);
}

/** How often the posts fill a turn, once the system runs as fast as it will. */
function loopsFor(system: System, posts: readonly string[]): number {
  const warmAt = performance.now() + WARMING_MS;
  let fastest = Number.POSITIVE_INFINITY;
  while (performance.now() < warmAt) {
    fastest = Math.min(fastest, microseconds(system, posts, 1));
  }
  return Math.max(1, Math.round((TURN_MS * 1000) / (fastest * posts.length)));
}

/** Reading and parsing the file, before anything of it was compiled, and after. */
export function reportLoading(): void {
  const times = Array.from({ length: 21 }, () => {
    const startedAt = performance.now();
    const model = readModel(new Uint8Array(readFileSync(MODEL_FILE)).buffer);
    sink += model.calibrations.feed.length;
    return performance.now() - startedAt;
  });
  const [first = Number.NaN, ...later] = times;
  note(
    `\nThe model is read and parsed in ${first.toFixed(1)} ms the first time, later in ${median(later).toFixed(2)} ms.`,
  );
  if (Number.isNaN(sink)) throw new Error('a system gave no number');
}
