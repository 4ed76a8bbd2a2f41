import { expect, it } from 'vitest';
import { answer, dismiss, reopen } from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import { minute, seen, world } from './world.ts';

async function complained() {
  const { database, context } = world();
  const at = (n: number) => ({ ...context, now: minute(n) });
  await record(at(0), [seen(1, 0, '@acme my bag is lost!!')]);
  return { at, found: () => database.cases.get('x:1') };
}

it('what two windows say at once is said once, and taken back once', async () => {
  const { at, found } = await complained();
  await answer(at(10), 'x:1');
  await answer(at(10.001), 'x:1');
  expect(await found()).toMatchObject({ state: 'answered', pastMarks: [] });
  await reopen(at(11), 'x:1');
  expect(await found()).toMatchObject({ state: 'open', mark: null });
});

it('another word, and the same one after they wrote again, is a second one', async () => {
  const { at, found } = await complained();
  await answer(at(10), 'x:1');
  await record(at(20), [seen(2, 20, 'still lost!!', { reason: 'thread', parentId: 'x:1' })]);
  await answer(at(30), 'x:1');
  expect((await found())?.pastMarks).toHaveLength(1);
  await dismiss(at(31), 'x:1', 'spam');
  await dismiss(at(32), 'x:1', 'handled-elsewhere');
  expect((await found())?.pastMarks).toHaveLength(3);
});
