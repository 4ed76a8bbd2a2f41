/**
 * What Hearback costs the page: 1,000 posts scrolled by at 20 a frame, beside what a user might
 * have instead. Medians of several runs, the variants taking turns. Prints a table, writes bench.json.
 * `npm run bench -- deadlines` prints that part alone.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../built.ts';
import { badgeDelays } from './badge-delay.ts';
import { measureDeadlines } from './deadlines.ts';
import { measureMatching } from './matching.ts';
import { median, quantile } from './measure.ts';
import { type Run, scrollTwice } from './run.ts';
import { about, posts, type Timeline, timelines } from './timelines.ts';
import { variants } from './variants.ts';

const [asked] = process.argv.slice(2);
const repetitions = Number(asked ?? 5);

if (asked === 'deadlines') measureDeadlines();
else await measureAll();

async function measureAll() {
  ensureBuilt();
  const sites = [];
  for (const timeline of timelines) sites.push(await measure(timeline));
  const result = {
    at: new Date().toISOString(),
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    posts,
    repetitions,
    sites,
    matching: measureMatching(),
    deadlines: measureDeadlines(),
  };
  writeFileSync(
    join(import.meta.dirname, '../../bench.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}

async function measure(timeline: Timeline) {
  const runs = new Map<string, Run[]>(variants.map(({ name }) => [name, []]));
  for (let turn = 1; turn <= repetitions; turn += 1) {
    for (const variant of variants) {
      console.error(`${timeline.site}, ${turn} of ${repetitions}: ${variant.name} …`);
      runs.get(variant.name)?.push(await scrollTwice(timeline, variant));
    }
  }
  const page = median((runs.get('no extension') ?? []).map(({ whole }) => whole)) / posts;
  const rows = [...runs].map(([name, all]) => summary(name, all, page));
  const delays = await badgeDelays(timeline);
  const badge = { median: median(delays), p95: quantile(delays, 0.95), badges: delays.length };
  console.log(`\n${timeline.site}`);
  console.table(rows);
  console.log(
    `From post in DOM to badge: median ${round(badge.median)} ms, p95 ${round(badge.p95)} ms.`,
  );
  return { site: timeline.site, rows, badge };
}

/** Microseconds a post; `ratio` is own time beside what the page itself needs for a post. */
function summary(name: string, all: readonly Run[], page: number) {
  const whole = median(all.map((run) => run.whole)) / posts;
  const own = median(all.map((run) => run.own)) / posts;
  const seen = Math.min(...all.map((run) => run.seen ?? Number.NaN));
  return {
    name,
    'own µs': round(own),
    ratio: Number((own / page).toFixed(3)),
    'whole µs': round(whole),
    'added to the page': Number((whole / page - 1).toFixed(3)),
    'tasks ≥ 50 ms': median(all.map((run) => run.longTasks)),
    seen: Number.isNaN(seen) ? '' : `${seen} of ${about}`,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
