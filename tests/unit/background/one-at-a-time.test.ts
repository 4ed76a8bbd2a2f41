import { expect, it } from 'vitest';
import { oneAtATime } from '../../../entrypoints/background/one-at-a-time.ts';

const later = () => new Promise((done) => setTimeout(done, 5));

it('never runs twice at once, and loses nothing that comes meanwhile', async () => {
  const runs: string[][] = [];
  let running = 0;
  const refresh = oneAtATime(async (ids) => {
    running += 1;
    expect(running).toBe(1);
    await later();
    runs.push([...ids]);
    running -= 1;
  });
  const first = refresh(['a']);
  await Promise.resolve();
  await Promise.resolve();
  const others = [refresh(['b']), refresh(['c', 'b']), refresh([])];
  await Promise.all([first, ...others]);
  await refresh(['d']);
  expect(runs).toEqual([['a'], ['b', 'c'], ['d']]);
});

it('goes on after a run that failed, and says so to those who waited for it', async () => {
  let failing = true;
  const refresh = oneAtATime(async () => {
    if (failing) throw new Error('blocked');
  });
  await expect(refresh(['a'])).rejects.toThrow('blocked');
  failing = false;
  await expect(refresh(['b'])).resolves.toBeUndefined();
});
