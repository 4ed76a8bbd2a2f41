import { ensureBuilt } from '../../built.ts';
import { alarmsInFirefox } from './alarms.ts';
import { ensureFirefox, noFirefox } from './find-firefox.ts';
import { killsInFirefox } from './kills.ts';

const kills = { posts: 10_000, kills: 200 };
/** In one browser after the other: after 4,096 messages Firefox answers its driver no more. */
const browsers = 10;
const deletions = 100;

/** PROMISES 1 and 5 in Firefox, at full size; none, in so many words, where there is no Firefox. */
export function promisesInFirefox(seed: number) {
  const program = ensureFirefox();
  if (program === undefined) {
    console.log(noFirefox);
    return [];
  }
  ensureBuilt('firefox');
  const [one, five] = [() => killBackground(program, seed), () => loseAlarms(program, seed)];
  return [
    { number: 1, name: 'the background page is killed while posts come in, in Firefox', run: one },
    { number: 5, name: 'all alarms are lost at random moments, in Firefox', run: five },
  ];
}

async function killBackground(program: string, seed: number) {
  const { posts, cases, missing } = await killsInFirefox(program, { ...kills, seed });
  const figures = `${posts} posts and ${cases} cases of ${kills.posts}, ${kills.kills} kills`;
  const whole = posts === kills.posts && cases === kills.posts && missing === 0;
  return { figures, faults: whole ? [] : [`${missing} posts were lost, or some were doubled.`] };
}

async function loseAlarms(program: string, seed: number) {
  let [stages, ends] = [0, 0];
  const faults: string[] = [];
  for (let n = 0; n < browsers; n += 1) {
    const size = { deletions, seed: seed + n };
    const { due, stopped, ...wrong } = await alarmsInFirefox(program, size);
    stages += due;
    ends += stopped;
    const found = Object.entries(wrong).filter(([, rounds]) => rounds > 0);
    faults.push(...found.map(([what, rounds]) => `${what} in ${rounds} rounds`));
  }
  const losses = browsers * deletions;
  const figures = `${losses} losses, the background page let go ${ends} times, ${stages} stages`;
  return { figures, faults };
}
