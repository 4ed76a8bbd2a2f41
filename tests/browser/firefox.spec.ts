import { expect, test } from 'playwright/test';
import { alarmsInFirefox } from './firefox/alarms.ts';
import { findFirefox, noFirefox } from './firefox/find-firefox.ts';
import { killsInFirefox } from './firefox/kills.ts';
import { restartInFirefox } from './firefox/restart.ts';

// Small: PROMISES 1 and 5 at full size are `npm run soak`.
const seed = 20_261;
const program = findFirefox() ?? '';

test.beforeEach(() => {
  test.skip(program === '', noFirefox);
});

test(`Firefox: 10 kills of the background page while 300 posts come in lose and double nothing, seed ${seed}`, async () => {
  const found = await killsInFirefox(program, { posts: 300, kills: 10, seed });
  expect(found).toEqual({ posts: 300, cases: 300, missing: 0 });
});

test(`Firefox: after each of 20 deletions of all alarms one right alarm is back, and no deadline is missed or told twice, seed ${seed}`, async () => {
  const { due, ...found } = await alarmsInFirefox(program, { deletions: 20, seed });
  expect(found).toEqual({ stopped: 20, wrongAlarms: 0, missed: 0, doubled: 0 });
  expect(due).toBeGreaterThan(0);
});

test('Firefox: after a restart, without a page open, the alarm is back and what became overdue meanwhile is told', async () => {
  const found = await restartInFirefox(program);
  test.skip(found === undefined, 'This Firefox takes no extension without a signature.');
  expect(found).toEqual({ started: true, hasAlarm: true, told: [['overdue'], []] });
});
