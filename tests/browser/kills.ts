import type { BrowserContext, Page } from 'playwright';
import type { PracticePost } from '../pages/x/words.ts';
import { rowsOf } from './stored.ts';
import { stopWorker } from './worker.ts';

interface Size {
  readonly posts: number;
  readonly kills: number;
}

/** Adds posts about the brand to an open X while the worker is killed; gives what was stored in the end. */
export async function killWhileReading(context: BrowserContext, id: string, size: Size) {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/popup.html`);
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('article[data-testid=tweet]').first().waitFor();
  const before = (await rowsOf(own, 'posts')).length;
  const batch = Math.ceil(size.posts / size.kills);
  const ids: string[] = [];
  for (let kill = 0; kill < size.kills; kill += 1) {
    ids.push(
      ...(await page.evaluate(addPosts, {
        from: kill * batch,
        count: Math.min(batch, size.posts - ids.length),
      })),
    );
    await stopWorker(context, own);
  }
  return settled(own, new Set(ids.map((each) => `x:${each}`)), before);
}

const pause = 500;
/** A page whose worker was killed again and again waits up to 30 seconds before it tries once more. */
const patience = 40_000;

/** Waits until every post is stored (each is sent until acknowledged), or nothing more comes. */
async function settled(own: Page, wanted: ReadonlySet<string>, before: number) {
  for (let quiet = 0, last = -1; quiet < patience; ) {
    const found = (await rowsOf(own, 'posts')).filter(({ id }) => wanted.has(id)).length;
    if (found === wanted.size) break;
    quiet = found === last ? quiet + pause : 0;
    last = found;
    await new Promise((done) => setTimeout(done, pause));
  }
  const posts = (await rowsOf(own, 'posts')).filter(({ id }) => wanted.has(id));
  const cases = (await rowsOf(own, 'cases')).filter(({ id }) => wanted.has(id));
  return { posts: posts.length, cases: cases.length, before };
}

/** Runs in the page. Posts come at the top, a few a frame, so that each is in the DOM once. */
export async function addPosts({
  from,
  count,
}: {
  from: number;
  count: number;
}): Promise<string[]> {
  const ids: string[] = [];
  for (let index = from; index < from + count; index += 1) {
    const post: Pick<PracticePost, 'author' | 'text'> = {
      author: 'tflint_',
      text: `@northwindair bag number ${index} is missing and nobody answers`,
    };
    ids.push(window.practice.add(post, 'top'));
    if (index % 5 === 4) await new Promise((done) => requestAnimationFrame(done));
  }
  return ids;
}
