// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepTurns } from '../../../utils/page/turns.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 17, 9) + 20_000;
const turn = vi.fn();
let hidden = false;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  turn.mockReset();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  end = new AbortController();
  return () => {
    end.abort();
    vi.useRealTimers();
  };
});

const keep = () => keepTurns(document, Date.now, turn, end.signal);

function look(away: boolean): void {
  hidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
}

it('turns at full minutes', () => {
  keep();
  vi.advanceTimersByTime(39_999);
  expect(turn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1 + 2 * minute);
  expect(turn).toHaveBeenCalledTimes(3);
});

it('turns at the very instant that is asked for, and goes on at the next minute', () => {
  const { turnAt } = keep();
  turnAt(start + 7_000);
  turnAt(start + 30_000);
  vi.advanceTimersByTime(6_999);
  expect(turn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(turn).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(33_000);
  expect(turn).toHaveBeenCalledTimes(2);
});

it('rests while nobody looks, and turns at the first look', () => {
  const { turnAt } = keep();
  look(true);
  turnAt(start + 7_000);
  vi.advanceTimersByTime(10 * minute);
  expect(turn).not.toHaveBeenCalled();
  look(false);
  expect(turn).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(minute);
  expect(turn).toHaveBeenCalledTimes(2);
});

it.each([
  ['a computer that slept', 8 * 60 * minute],
  ['a clock that was set back', -24 * 60 * minute],
])('catches up after %s', (_, jump) => {
  const { catchUp } = keep();
  catchUp();
  expect(turn).not.toHaveBeenCalled();
  vi.setSystemTime(start + jump);
  catchUp();
  expect(turn).toHaveBeenCalledTimes(1);
});

it('ends with its page', () => {
  keep();
  end.abort();
  vi.advanceTimersByTime(10 * minute);
  expect(turn).not.toHaveBeenCalled();
});
