import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBuilt } from '../../built.ts';
import type { alarmsInFirefox } from './alarms.ts';
import { ensureFirefox, noFirefox } from './find-firefox.ts';
import type { killsInFirefox } from './kills.ts';

const kills = { posts: 10_000, kills: 200 };
/** In one browser after the other. */
const browsers = 10;
const deletions = 100;

/** PROMISES 1 and 5 in Firefox, at full size; none, in so many words, where there is no Firefox. */
export function promisesInFirefox(seed: number) {
  if (ensureFirefox() === undefined) {
    console.log(noFirefox);
    return [];
  }
  ensureBuilt('firefox');
  const [one, five] = [() => killBackground(seed), () => loseAlarms(seed)];
  return [
    { number: 1, name: 'the background page is killed while posts come in, in Firefox', run: one },
    { number: 5, name: 'all alarms are lost at random moments, in Firefox', run: five },
  ];
}

const run = promisify(execFile);

async function alone(name: 'kills' | 'alarms', size: object): Promise<unknown> {
  const file = join(import.meta.dirname, 'alone.ts');
  const { stdout } = await run(process.execPath, [file, name, JSON.stringify(size)]);
  return JSON.parse(stdout);
}

async function killBackground(seed: number) {
  const found = await alone('kills', { ...kills, seed });
  const { posts, cases, missing } = found as Awaited<ReturnType<typeof killsInFirefox>>;
  const figures = `${posts} posts and ${cases} cases of ${kills.posts}, ${kills.kills} kills`;
  const whole = posts === kills.posts && cases === kills.posts && missing === 0;
  return { figures, faults: whole ? [] : [`${missing} posts were lost, or some were doubled.`] };
}

async function loseAlarms(seed: number) {
  let [stages, ends] = [0, 0];
  const faults: string[] = [];
  for (let n = 0; n < browsers; n += 1) {
    const found = await alone('alarms', { deletions, seed: seed + n });
    const { due, stopped, ...wrong } = found as Awaited<ReturnType<typeof alarmsInFirefox>>;
    stages += due;
    ends += stopped;
    const rounds = Object.entries(wrong).filter(([, count]) => count > 0);
    faults.push(...rounds.map(([what, count]) => `${what} in ${count} rounds`));
  }
  const losses = browsers * deletions;
  const figures = `${losses} losses, the background page let go ${ends} times, ${stages} stages`;
  return { figures, faults };
}
