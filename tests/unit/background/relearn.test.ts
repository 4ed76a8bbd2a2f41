import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { relearnAfter, whileJudging } from '../../../entrypoints/background/relearn.ts';
import { rejudge } from '../../../utils/cases/rejudge.ts';
import { isUnfinished } from '../../../utils/platform/unfinished.ts';

const log: string[] = [];

vi.mock('../../../entrypoints/background/context.ts', () => ({ caseContext: async () => ({}) }));
vi.mock('../../../entrypoints/background/learnt.ts', () => ({ fitAnew: () => log.push('fit') }));
vi.mock('../../../entrypoints/background/refresh.ts', () => ({
  refresh: async (ids: string[]) => log.push(`refresh ${ids.join(' ')}`),
}));
vi.mock('../../../utils/cases/rejudge.ts', () => ({ rejudge: vi.fn() }));

const rejudged = vi.mocked(rejudge);
const unfinished = () => isUnfinished('relearn');

beforeEach(() => {
  log.length = 0;
  fakeBrowser.reset();
  rejudged.mockReset().mockImplementation(async () => {
    log.push('judge');
    return ['x:1', 'x:2'];
  });
});

it('shows the person’s word first, then judges the others, and says which of them changed', async () => {
  const relearnt = await relearnAfter(async () => 'x:1');
  expect(relearnt).toEqual({ caseId: 'x:1', others: ['x:2'] });
  expect(log).toEqual(['refresh x:1', 'fit', 'judge', 'refresh x:1 x:2']);
  expect(await unfinished()).toBe(false);
});

it('one change after the other', async () => {
  const change = (name: string) => async () => {
    log.push(name);
    return null;
  };
  await Promise.all([relearnAfter(change('first')), relearnAfter(change('second'))]);
  expect(log.filter((line) => !/refresh|fit/.test(line))).toEqual([
    'first',
    'judge',
    'second',
    'judge',
  ]);
});

it('judges nothing where nothing was changed', async () => {
  expect(await relearnAfter(async () => undefined)).toBeUndefined();
  expect(log).toEqual([]);
  expect(await unfinished()).toBe(false);
});

it('waits for posts that are being judged by what was learnt before', async () => {
  let stop = () => {};
  const post = new Promise<void>((done) => {
    stop = done;
  });
  void whileJudging(post.then(() => void log.push('recorded')));
  const relearning = relearnAfter(async () => null);
  await expect.poll(() => log).toContain('fit');
  stop();
  await relearning;
  expect(log.indexOf('recorded')).toBeLessThan(log.indexOf('judge'));
});

it('remembers what it could not finish, and the person’s word stands', async () => {
  rejudged.mockRejectedValueOnce(new Error('the model cannot be read'));
  expect(await relearnAfter(async () => 'x:1')).toEqual({ caseId: 'x:1', others: null });
  expect(await unfinished()).toBe(true);
  await relearnAfter(async () => null);
  expect(await unfinished()).toBe(false);
});

it('a change that fails is a failure, and holds up none after it', async () => {
  const full = relearnAfter(async () => {
    throw new Error('QuotaExceededError');
  });
  const next = relearnAfter(async () => 'x:1');
  await expect(full).rejects.toThrow('QuotaExceededError');
  expect(await next).toMatchObject({ caseId: 'x:1' });
});

it('remembers until the last of several changes is done', async () => {
  const seen: boolean[] = [];
  rejudged.mockImplementation(async () => {
    seen.push(await unfinished());
    return [];
  });
  await Promise.all([relearnAfter(async () => null), relearnAfter(async () => null)]);
  expect(seen).toEqual([true, true]);
  expect(await unfinished()).toBe(false);
});
