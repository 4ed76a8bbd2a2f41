import { expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import type { KnownPost } from '../../../utils/words/post.ts';
import { acmePage, comment, longId } from './page.ts';
import { world } from './world.ts';

const said = (text: string, more: Partial<KnownPost> = {}) =>
  comment(1, { by: 'ann', text, at: 0 }, more);

const whole = said('it is late and now it is lost!!');
const cut = said('it is late', { truncated: true });
const shorter = said('it is', { truncated: true });

async function recorded(...order: ReturnType<typeof said>[]) {
  const { database, context } = world();
  for (const one of order) await record({ ...context, settings: acmePage }, [one]);
  return {
    post: await database.posts.get(longId(1)),
    found: await database.cases.get(longId(1)),
  };
}

it('the rest of a text judges the case anew', async () => {
  expect((await recorded(cut)).found).toMatchObject({ severity: 'minor' });
  expect((await recorded(cut, whole)).found).toMatchObject({ severity: 'major' });
});

it('a text that is folded again is not unlearnt', async () => {
  for (const order of [
    [cut, whole, cut],
    [whole, shorter],
  ]) {
    const { post, found } = await recorded(...order);
    expect(post).toMatchObject({ text: whole.post.text, truncated: false });
    expect(found).toMatchObject({ severity: 'major' });
  }
});

it('of two parts the longer one stays', async () => {
  expect((await recorded(cut, shorter)).post).toMatchObject({ text: cut.post.text });
  expect((await recorded(shorter, cut)).post).toMatchObject({ text: cut.post.text });
});

it('a part that needs no answer is a case once the whole does', async () => {
  const { found } = await recorded(said('news', { truncated: true }), whole);
  expect(found).toMatchObject({ state: 'open', severity: 'major' });
});

it('what a review says by its form is kept', async () => {
  const review = said('it is late', { rating: 'negative' });
  expect((await recorded(review, said('it is late'))).post).toMatchObject({ rating: 'negative' });
  expect((await recorded(said('it is late'), review)).post).toMatchObject({ rating: 'negative' });
});
