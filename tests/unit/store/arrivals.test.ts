import { expect, it } from 'vitest';
import { answer, dismiss, handOver, label } from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import { readArrivals } from '../../../utils/store/arrivals.ts';
import { minute, seen, world } from '../cases/world.ts';

const by = (author: string) => ({ authorHandle: author });

it('tells when complaints opened since a moment, and when the first reply came', async () => {
  const here = world();
  await record(here.context, [
    seen(1, 0, '@acme broken', by('ann')),
    seen(2, 50, '@acme broken too', by('joe')),
    seen(3, 60, '@acme broken as well', by('kim')),
    seen(4, 70, 'On it', { reason: 'author', parentId: 'x:2' }),
    seen(5, 80, '@acme and it is broken again', { ...by('joe'), parentId: 'x:4' }),
  ]);
  const arrivals = await readArrivals(here.database, minute(40));
  expect(arrivals.toSorted((a, b) => a.openedAt - b.openedAt)).toMatchObject([
    { openedAt: minute(50), stop: { at: minute(70), is: 'answered' } },
    { openedAt: minute(60), stop: null },
  ]);
});

it('counts what was marked as answered, and leaves out what is no complaint', async () => {
  const here = world();
  await record(here.context, [
    seen(1, 0, '@acme broken', by('ann')),
    seen(2, 1, 'love you @acme', by('joe')),
  ]);
  await answer({ ...here.context, now: minute(5) }, 'x:1');
  expect(await readArrivals(here.database, minute(0))).toMatchObject([
    { openedAt: minute(0), stop: { at: minute(5), is: 'answered' } },
  ]);
});

it('counts what was closed without an answer, but not what was dismissed as no complaint', async () => {
  const here = world();
  const at = (n: number) => ({ ...here.context, now: minute(n) });
  await record(here.context, [
    seen(1, 0, '@acme broken', by('ann')),
    seen(2, 1, '@acme broken too', by('joe')),
    seen(3, 2, '@acme broken as well', by('kim')),
    seen(4, 3, '@acme broken again', by('lee')),
  ]);
  await handOver(at(5), 'x:1', 'Legal', null);
  await dismiss(at(6), 'x:2', 'no-answer-possible');
  await dismiss(at(7), 'x:3', 'spam');
  await dismiss(at(8), 'x:4', 'not-about-us');
  const arrivals = await readArrivals(here.database, minute(0));
  expect(arrivals.toSorted((a, b) => a.openedAt - b.openedAt)).toMatchObject([
    { openedAt: minute(0), stop: { at: minute(5), is: 'closed' } },
    { openedAt: minute(1), stop: { at: minute(6), is: 'closed' } },
  ]);
  expect(arrivals).toHaveLength(2);
});

it('tells what other schedules may ask for', async () => {
  const here = world();
  await record(here.context, [seen(1, 0, '@acme broken', by('ann'))]);
  await label(here.context, 'x:1', ['vip']);
  expect(await readArrivals(here.database, minute(0))).toMatchObject([
    { site: 'x', brandId: 'acme', labels: ['vip'] },
  ]);
});
