/**
 * The promises about lost power, lost alarms and clocks at full size: `npm run soak` for all of them,
 * `npm run soak -- 5` for one. Minutes, not seconds; a line for each with its figures.
 */
import { ensureBuilt } from '../built.ts';
import { servePractice } from '../pages/serve.ts';
import { promisesInFirefox } from './firefox/promises.ts';
import { killWhileReading } from './kills.ts';
import { extensionId, launch } from './launch.ts';
import { practiceSettings } from './settings.ts';
import { ringAtOnce } from './soak/at-once.ts';
import { changeClocks } from './soak/clock-changes.ts';
import { loseAlarms } from './soak/lost-alarms.ts';
import { cutPower, sqlite } from './soak/power-cuts.ts';
import { workerOf, writeSettings } from './worker.ts';

interface Found {
  readonly figures: string;
  readonly faults: readonly string[];
}

interface Promised {
  /** As in PROMISES. */
  readonly number: number;
  readonly name: string;
  readonly run: () => Promise<Found>;
}

const backEnds: readonly (readonly [string, readonly string[]])[] = [
  ['the default back end', []],
  ['the SQLite back end', sqlite],
];
/** Another every time; what fails is repeated with it: `SEED=7 npm run soak`. */
const seed = Number(process.env.SEED ?? Date.now() % 100_000);
/** Whatever takes longer hangs, in milliseconds. */
const patience = 20 * 60_000;

const promises: readonly Promised[] = [
  ...backEnds.map(([on, args]) => ({
    number: 1,
    name: `the worker is killed while posts come in, on ${on}`,
    run: () => killWorkers(args),
  })),
  ...backEnds.map(([on, args]) => ({
    number: 2,
    name: `the browser is killed in mid-commit, on ${on}`,
    run: () => killBrowsers(args),
  })),
  { number: 5, name: 'all alarms are lost at random moments', run: losing },
  { number: 6, name: 'sleep, clocks, zones, restarts and updates', run: clocks },
  { number: 7, name: 'one sweep runs many times at once', run: ringing },
  ...promisesInFirefox(seed),
];

const only = process.argv[2];
const chosen = promises.filter(({ number }) => !only || String(number) === only);
if (chosen.length === 0) {
  const numbers = [...new Set(promises.map(({ number }) => number))].sort((a, b) => a - b);
  console.error(`There is no promise ${only} to soak: ${numbers.join(', ')}, or none for all.`);
  process.exit(1);
}
ensureBuilt();
console.log(`SEED=${seed}`);
let failed = 0;
for (const promised of chosen) if (!(await holds(promised))) failed += 1;
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function holds({ number, name, run }: Promised): Promise<boolean> {
  const startedAt = performance.now();
  const { figures, faults } = await Promise.race([run(), hanging()]).catch((error: unknown) => ({
    figures: 'broke off',
    faults: [String(error)],
  }));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${number}: ${name}: ${figures}, ${seconds} s`);
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
  return faults.length === 0;
}

function hanging(): Promise<never> {
  return new Promise((_, failed) => {
    setTimeout(() => failed(new Error('It hangs.')), patience).unref();
  });
}

async function killWorkers(args: readonly string[]): Promise<Found> {
  const size = { posts: 10_000, kills: 200 };
  const context = await launch({ args });
  try {
    await servePractice(context);
    await writeSettings(await workerOf(context), practiceSettings(Date.now()));
    const { posts, cases } = await killWhileReading(context, await extensionId(context), size);
    const figures = `${posts} posts and ${cases} cases of ${size.posts}, ${size.kills} kills`;
    const whole = posts === size.posts && cases === size.posts;
    return { figures, faults: whole ? [] : ['Posts or cases were lost or doubled.'] };
  } finally {
    await context.close();
  }
}

async function killBrowsers(args: readonly string[]): Promise<Found> {
  const cuts = 100;
  const { acknowledged, unanswered, faults } = await cutPower({ cuts, seed, args });
  const figures = `${cuts} kills, ${acknowledged} writes acknowledged, ${unanswered} under way`;
  return { figures, faults };
}

async function losing(): Promise<Found> {
  const losses = 1_000;
  const { faults, soon, overdue, passed, late } = await loseAlarms({ losses, seed });
  const figures = [
    `${losses} losses, ${soon} due soon and ${overdue} overdue claimed, the latest after ${late} ms`,
    `${passed} found overdue before it was told that they were due soon`,
  ];
  return { figures: figures.join('; '), faults };
}

async function clocks(): Promise<Found> {
  const posts = 400;
  const { faults, seen } = await changeClocks({ posts });
  return { figures: `of ${posts} overdue after each event: ${seen.join(', ')}`, faults };
}

async function ringing(): Promise<Found> {
  const size = { cases: 200, rings: 100 };
  const { shown, told } = await ringAtOnce(size);
  const figures = `${size.rings} rings, ${size.cases} cases: ${shown} notification of ${told}`;
  const once = shown === 1 && told === size.cases;
  return { figures, faults: once ? [] : ['Some stage was told of twice, or not at all.'] };
}
