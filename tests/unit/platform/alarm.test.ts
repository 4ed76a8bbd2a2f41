import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAlarm, setAlarm } from '../../../utils/platform/alarm.ts';

const ring = vi.fn();
const now = Date.UTC(2026, 10, 17, 9);

beforeEach(() => {
  vi.useFakeTimers({ now });
  fakeBrowser.reset();
  ring.mockReset();
  onAlarm(ring);
  return () => vi.useRealTimers();
});

const times = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

it('sets one alarm, however often it is asked for', async () => {
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  for (let n = 0; n < 100; n += 1) await setAlarm(now + 3_600_000, now);
  expect(create).toHaveBeenCalledOnce();
  expect(await times()).toEqual([now + 3_600_000]);
});

it('moves it with the earliest event, and clears it where none comes', async () => {
  await setAlarm(now + 3_600_000, now);
  await setAlarm(now + 60_000, now);
  expect(await times()).toEqual([now + 60_000]);
  await setAlarm(null, now);
  expect(await times()).toEqual([]);
});

it('comes to the instant of what is nearer than a browser lets alarms ring', async () => {
  await setAlarm(now + 12_000, now);
  vi.advanceTimersByTime(11_999);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledOnce();
});

it('sets one anew that has passed unheard', async () => {
  await setAlarm(now + 60_000, now);
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  vi.setSystemTime(now + 86_400_000);
  await setAlarm(now + 60_000, now + 86_400_000);
  expect(create).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1_000);
  expect(ring).toHaveBeenCalled();
});

it('forgets the near one when something else comes first or nothing at all', async () => {
  await setAlarm(now + 12_000, now);
  await setAlarm(null, now);
  vi.advanceTimersByTime(60_000);
  expect(ring).not.toHaveBeenCalled();
});
