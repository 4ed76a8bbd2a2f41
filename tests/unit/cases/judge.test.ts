import { expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import { minute, seen, world } from './world.ts';

const first = seen(1, 0, '@acme my bag is late');
const graver = seen(3, 20, 'now it is lost!!', { reason: 'thread', parentId: 'x:1' });

it('what a later post made graver stays so when the first is read again', async () => {
  const { database, context } = world();
  await record(context, [first, graver]);
  const before = await database.cases.get('x:1');
  expect(before).toMatchObject({ severity: 'major' });
  await record(context, [{ ...first, post: { ...first.post, parentId: 'x:77' } }]);
  expect(await database.cases.get('x:1')).toEqual(before);
});

it('the same posts give the same verdict in whatever order', async () => {
  const cut = seen(1, 0, '@acme my bag', { truncated: true });
  for (const order of [
    [cut, first, graver],
    [cut, graver, first],
  ]) {
    const { database, context } = world();
    for (const one of order) await record(context, [one]);
    expect(await database.cases.get('x:1')).toMatchObject({ severity: 'major' });
  }
});

it('marks words of the opening post only, whichever post decided', async () => {
  const { database, context } = world();
  const judge = context.triage;
  const marking = {
    ...context,
    triage: (...[post, match]: Parameters<typeof judge>) => ({
      ...judge(post, match),
      evidence: [[0, post.text.length, 1] as const],
    }),
  };
  await record(marking, [first, graver]);
  const found = await database.cases.get('x:1');
  expect(found?.verdict.evidence).toEqual([[0, first.post.text.length, 1]]);
});

it('a due time follows a time that is learnt later', async () => {
  const { database, context } = world(minute(50));
  await record(context, [{ ...first, post: { ...first.post, postedAt: null } }]);
  expect(await database.cases.get('x:1')).toMatchObject({ openedAt: minute(50) });
  await record(context, [first]);
  expect(await database.cases.get('x:1')).toMatchObject({
    openedAt: minute(0),
    clock: { startedAt: minute(0), startExact: true },
  });
});

it('a review without words counts by its form', async () => {
  const { database, context } = world();
  const byForm = {
    ...context,
    triage: (...[post, match]: Parameters<typeof context.triage>) => ({
      ...context.triage(post, match),
      ...(post.rating && ({ intent: 'complaint', severity: 'major' } as const)),
    }),
  };
  const review = seen(1, 0, '', { kind: 'review', rating: 'negative' });
  await record(byForm, [review, seen(3, 9, 'when?', { reason: 'thread', parentId: 'x:1' })]);
  expect(await database.cases.get('x:1')).toMatchObject({ severity: 'major' });
});

it('thanks in a review that does not recommend close nothing', async () => {
  const { database, context } = world();
  const thanks = (id: number, more: object) => seen(id, 0, 'Thanks, sorted!', more);
  await record(context, [thanks(1, { kind: 'review', rating: 'negative' }), thanks(2, {})]);
  expect((await database.cases.toArray()).map(({ id }) => id)).toEqual(['x:1']);
});
