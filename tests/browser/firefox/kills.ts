import { setTimeout as after } from 'node:timers/promises';
import { seeded } from '../../seeded.ts';
import { addPosts } from '../kills.ts';
import { practiceSettings } from '../settings.ts';
import { rowsOf } from '../stored.ts';
import { terminate } from './background.ts';
import { untilStored } from './count.ts';
import { launchFirefox } from './launch.ts';
import { type Practice, practise, wake } from './practice.ts';

interface Size {
  readonly posts: number;
  readonly kills: number;
  readonly seed: number;
}

/** The background page is ended so many milliseconds after posts began to come, at most. */
const longest = 1_000;
/** A page keeps 2,000 posts that nobody took: more come only when most of them were stored. */
const backlog = 500;
/** The post by which the practice X began. */
const first = 1;

/**
 * PROMISES 1 in Firefox: ends the background page in the midst of its work while posts come in; gives
 * how many posts and cases there are of them, and how many posts are missing.
 */
export async function killsInFirefox(program: string, size: Size) {
  const firefox = await launchFirefox(program);
  try {
    const practice = await practise(firefox, practiceSettings(Date.now()));
    const ids = await addWhileKilling(practice, size);
    const cases = (await untilStored(practice.own, first + ids.length)) - first;
    const posts = (await rowsOf(practice.own, 'posts')).map(({ id }) => id);
    const stored = new Set(posts);
    const missing = ids.filter((id) => !stored.has(id)).length;
    return { posts: posts.length - first, cases, missing };
  } finally {
    await firefox.close();
  }
}

/** Gives the ids of the posts. Only what ran is killed: one that did not is started for it. */
async function addWhileKilling({ firefox, own, x }: Practice, { posts, kills, seed }: Size) {
  const random = seeded(seed);
  const ids: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const from = ids.length;
    const to = Math.round((posts * (kill + 1)) / kills);
    const adding = x.evaluate(addPosts, { from, count: to - from });
    await after(random() * longest);
    while (!(await terminate(firefox.chrome))) await wake(own);
    ids.push(...(await adding));
    await untilStored(own, first + ids.length - backlog);
  }
  return ids.map((id) => `x:${id}`);
}
