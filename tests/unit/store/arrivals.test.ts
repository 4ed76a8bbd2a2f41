import { expect, it } from 'vitest';
import { answer } from '../../../utils/cases/change.ts';
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
  expect(arrivals.toSorted((a, b) => a.openedAt - b.openedAt)).toEqual([
    { openedAt: minute(50), answeredAt: minute(70) },
    { openedAt: minute(60), answeredAt: null },
  ]);
});

it('counts what was marked as answered, and leaves out what is no complaint', async () => {
  const here = world();
  await record(here.context, [
    seen(1, 0, '@acme broken', by('ann')),
    seen(2, 1, 'love you @acme', by('joe')),
  ]);
  await answer({ ...here.context, now: minute(5) }, 'x:1');
  expect(await readArrivals(here.database, minute(0))).toEqual([
    { openedAt: minute(0), answeredAt: minute(5) },
  ]);
});
