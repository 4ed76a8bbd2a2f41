/**
 * PROMISES 1 at full size: 10,000 posts come in while the worker is killed 200 times, on both
 * IndexedDB back ends of Chromium. Minutes, not seconds; prints what was lost or doubled.
 */
import { ensureBuilt } from '../built.ts';
import { servePractice } from '../pages/serve.ts';
import { killWhileReading } from './kills.ts';
import { extensionId, launch } from './launch.ts';
import { practiceSettings } from './settings.ts';
import { workerOf, writeSettings } from './worker.ts';

const size = { posts: 10_000, kills: 200 };
const backEnds = {
  'the default back end': [],
  'the SQLite back end': ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
};

ensureBuilt();
let failed = 0;
for (const [name, args] of Object.entries(backEnds)) if (!(await soak(name, args))) failed += 1;
console.log(`${2 - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function soak(name: string, args: readonly string[]): Promise<boolean> {
  const context = await launch({ args });
  try {
    await servePractice(context);
    await writeSettings(await workerOf(context), practiceSettings(Date.now()));
    const { posts, cases } = await killWhileReading(context, await extensionId(context), size);
    console.log(`${name}: ${posts} posts and ${cases} cases of ${size.posts}, ${size.kills} kills`);
    return posts === size.posts && cases === size.posts;
  } finally {
    await context.close();
  }
}
