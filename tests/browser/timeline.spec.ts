import { MANY_ACCOUNTS } from '../pages/x/many.ts';
import { snowflake } from '../pages/x/snowflake.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const count = 1_000;
const now = Date.now();
const posts = Array.from({ length: count }, (_, index) => ({
  id: snowflake(now - index * 40_000, index),
  author: `writer_${index % 40}`,
  text: `@northwindair bag number ${index} is missing and nobody answers`,
  at: now - index * 40_000,
  lang: 'en',
}));

test.use({ practice: { posts, accounts: MANY_ACCOUNTS, pageSize: count, now } });

/** PROMISES 20: 20 posts a frame on a recycling timeline, every one about the brand. */
test('every post of a timeline that runs by is seen, once', async ({ x, worker }) => {
  await x.open();
  await x.page.evaluate(() => window.practice.scroll({ perFrame: 20 }));
  const stored = async () => (await rowsOf(worker, 'posts')).length;
  // A busy machine takes its time to keep a thousand.
  await expect.poll(stored, { timeout: 150_000 }).toBe(count);
  expect((await rowsOf(worker, 'cases')).length).toBe(count);
});
