import { expect, it } from 'vitest';
import { handOver } from '../../../utils/cases/change.ts';
import { record } from '../../../utils/cases/record.ts';
import { readDayView } from '../../../utils/store/views.ts';
import { minute, seen, world } from '../cases/world.ts';

it('who was to answer instead is asked about from the time on that the person named', async () => {
  const { database, context } = world(minute(10));
  await record(context, [seen(1, 0, '@acme my bag is lost!!'), seen(2, 1, '@acme it is late')]);
  await handOver(context, 'x:1', 'Anna', minute(60));
  await handOver(context, 'x:2', 'Ben', null);
  const dayAt = (n: number) => readDayView(database, minute(n), 'UTC');
  expect(await dayAt(59)).toMatchObject({ unanswered: 0, followUps: [], turnsAt: minute(60) });
  const { followUps, turnsAt } = await dayAt(60);
  expect([followUps.map(({ caseId }) => caseId), turnsAt]).toEqual([['x:1'], null]);
});
