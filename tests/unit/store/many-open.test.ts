import { beforeAll, expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import type { CaseRow } from '../../../utils/store/database.ts';
import { readDayView } from '../../../utils/store/views.ts';
import { minute, seen, world } from '../cases/world.ts';

const count = 3_000;
const { database, context } = world(minute(1));

/** As many open complaints, due a minute after each other; two of three are snoozed, the first ones. */
beforeAll(async () => {
  await record(context, [seen(0, 0, '@acme my bag is lost!!')]);
  const first = await database.cases.get('x:0');
  if (!first) throw new Error('the complaint opens a case');
  const rows = Array.from({ length: count }, (_, n): CaseRow => {
    const dueAt = minute(2_000 + n);
    const snoozedUntil = n < 2_000 ? minute(1_000 + n) : null;
    const clock = first.clock && { ...first.clock, limitAt: dueAt, soonAt: dueAt };
    return { ...first, id: `x:${n}`, dueAt, snoozedUntil, clock };
  });
  await database.cases.bulkPut(rows);
});

it('all that wait are counted, and of the snoozed when the first is back', async () => {
  expect(await readDayView(database, minute(2), 'UTC')).toMatchObject({
    unanswered: 1_000,
    snoozed: 2_000,
    backAt: minute(1_000),
    atLeast: false,
  });
});

it('what is overdue is hidden while it is snoozed, and said', async () => {
  await database.cases.update('x:0', { snoozedUntil: minute(9_000) });
  expect(await readDayView(database, minute(2_000), 'UTC')).toMatchObject({
    overdue: 0,
    snoozedOverdue: 1,
  });
});

it('all of them are gone through when all are counted anew', async () => {
  const open = await caseStore(database).transact((tables) => tables.openCases());
  expect(open).toHaveLength(count);
});
