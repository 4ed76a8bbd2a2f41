import { spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { ringAtOnce } from './soak/at-once.ts';
import { changeClocks } from './soak/clock-changes.ts';
import { loseAlarms } from './soak/lost-alarms.ts';
import { cutPower, sqlite } from './soak/power-cuts.ts';

/** PROMISES 2, 5, 6 and 7, small: the full size is `npm run soak`. */

const seed = Number(process.env.SEED ?? 5);

// On the default back end Chromium itself throws the whole database away after about one kill in 200.
test(`3 kills of the browser in mid-commit lose nothing acknowledged, SEED=${seed}`, async () => {
  const { faults, acknowledged } = await cutPower({ cuts: 3, seed, args: sqlite });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(3);
});

test(`alarms lost at 10 moments miss no deadline, SEED=${seed}`, async () => {
  const { faults, soon, overdue } = await loseAlarms({ losses: 10, seed });
  expect(faults).toEqual([]);
  expect({ soon, overdue }).toEqual({ soon: 10, overdue: 10 });
});

test('an alarm that rings 100 times at once is told of once', async () => {
  const { before, shown, told } = await ringAtOnce({ cases: 3, rings: 100 });
  expect({ before, shown, told }).toEqual({ before: 0, shown: 1, told: 3 });
});

test('what is overdue follows from what is stored, whatever happens to the clock', async () => {
  const { faults, seen } = await changeClocks({ posts: 36 });
  expect(faults).toEqual([]);
  expect(new Set(seen).size, `overdue after each event: ${seen}`).toBeGreaterThan(4);
});

test('a promise that is not there is said to be none, and fails', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tests/browser/soak.ts', '99']);
  expect(String(stderr)).toMatch(/^There is no promise 99 to soak: 1, 2, 5/);
  expect(status).toBe(1);
});
