import { expect, test } from './fixtures.ts';
import { killWhileReading } from './kills.ts';

/** PROMISES 1, small: the full size is `npm run soak`. */
test('20 kills of the worker while 1,000 posts come in lose and double nothing', async ({
  context,
  id,
}) => {
  const { posts, cases } = await killWhileReading(context, id, { posts: 1_000, kills: 20 });
  expect(posts).toBe(1_000);
  expect(cases).toBe(1_000);
});
