import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok, open, seen } from './an-outbox.ts';
import { badge } from './practice.ts';

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends in batches of at most 50 and hands on what was acknowledged', async () => {
    const { outbox, batches, acknowledged } = open(ok);
    for (let id = 0; id < 120; id++) outbox.put(seen(`x:${id}`));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(acknowledged).toHaveBeenCalledTimes(3);
  });

  it('sends a post once for each content', async () => {
    const { outbox, batches } = open(ok);
    const put = async (more = {}) => {
      outbox.put(seen('x:1', more));
      await vi.advanceTimersByTimeAsync(200);
    };
    await put({ truncated: true, text: 'My bag …' });
    await put({ truncated: true, text: 'My bag …' });
    await put({ text: 'My bag is in Porto' });
    await put({ truncated: true, text: 'My bag …' });
    expect(batches).toHaveLength(2);
  });

  it('sends nothing again that it was to forget, sent or not, until it says something else', async () => {
    const { outbox, batches } = open(ok);
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(200);
    outbox.put(seen('x:2'));
    outbox.forget();
    outbox.renew();
    for (const id of ['x:1', 'x:2']) outbox.put(seen(id));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches).toEqual([['x:1']]);
    outbox.put(seen('x:2', { text: '@northwindair my bag is in Porto' }));
    await vi.advanceTimersByTimeAsync(200);
    expect(batches).toEqual([['x:1'], ['x:2']]);
  });

  it('sends what it reads again once it is renewed, and what waited meanwhile', async () => {
    const { outbox, batches } = open(ok);
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(200);
    outbox.put(seen('x:2'));
    outbox.renew();
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(200);
    expect(batches).toEqual([['x:1'], ['x:2', 'x:1']]);
  });

  it('sends a review again once its stars are read', async () => {
    const { outbox, batches } = open(ok);
    const rated = seen('x:1', { rating: 'negative' });
    for (const one of [seen('x:1'), rated, rated]) {
      outbox.put(one);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(batches).toHaveLength(2);
  });

  it('tries until the worker answers, ever more slowly', async () => {
    let answers = 0;
    const { outbox, batches, acknowledged } = open(() =>
      ++answers < 4 ? failed('no-answer') : ok(),
    );
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(batches).toHaveLength(4);
    expect(acknowledged).toHaveBeenCalledWith(['x:1'], []);
  });

  it('sends again what changed while it was under way', async () => {
    const { outbox, batches } = open(() => {
      if (batches.length === 1) outbox.put(seen('x:1', { text: 'expanded' }));
      return ok();
    });
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches).toHaveLength(2);
  });

  it('sends fewer at once while nobody answers, and more again once somebody does', async () => {
    const { outbox, batches } = open(() => (batches.length <= 7 ? failed('no-answer') : ok()));
    for (let id = 0; id < 80; id++) outbox.put(seen(`x:${id}`));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(batches.map(({ length }) => length)).toEqual([
      50, 25, 13, 7, 4, 2, 1, 1, 2, 4, 8, 16, 32, 17,
    ]);
  });

  it('drops the one post that is refused, not its neighbours', async () => {
    const { outbox, batches, acknowledged } = open((ids) =>
      ids.includes('x:2') ? failed('bad-message') : ok(),
    );
    for (const id of ['x:1', 'x:2', 'x:3']) outbox.put(seen(id));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(acknowledged.mock.calls.flatMap(([ids]) => ids)).toEqual(['x:1', 'x:3']);
    expect(batches.length).toBeLessThan(8);
  });

  it('stops with the extension', async () => {
    const { outbox, batches, gone, end } = open(() => failed('gone'));
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gone).toHaveBeenCalledOnce();
    end.abort();
    outbox.put(seen('x:2'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(batches).toHaveLength(1);
  });

  it('hands on the badges that came with the acknowledgement', async () => {
    const badges = [badge('x:1')];
    const { outbox, acknowledged } = open(() => ({ ok: true, value: { badges: badges as never } }));
    outbox.put(seen('x:1'));
    await vi.advanceTimersByTimeAsync(200);
    expect(acknowledged).toHaveBeenCalledWith(['x:1'], badges);
  });
});
