// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHealth } from '../../../utils/page/health.ts';
import { type FakeExtension, fakeExtension, site } from './practice.ts';

let extension: FakeExtension;
let end: AbortController;

const told = () => extension.named('page/health').map((it) => (it as { health: string }).health);
const watch = () => watchHealth(site, document, extension, end.signal);
const show = (className: string) => {
  document.body.replaceChildren(Object.assign(document.createElement('p'), { className }));
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  extension = fakeExtension();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('the reader’s health', () => {
  it('is loud after five seconds on a page that should hold posts', () => {
    watch();
    vi.advanceTimersByTime(4_900);
    expect(told()).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told()).toEqual(['found-none']);
  });

  it('recovers with the first post, and says nothing twice', () => {
    const health = watch();
    vi.advanceTimersByTime(6_000);
    health.read(1, 0);
    health.read(1, 0);
    health.turned();
    health.read(1, 0);
    vi.advanceTimersByTime(60_000);
    expect(told()).toEqual(['found-none', 'reading']);
  });

  it('counts what was left out although the tab was out of sight', () => {
    const health = watch();
    health.read(3, 0);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    health.read(1, 2);
    vi.advanceTimersByTime(6_000);
    expect(extension.named('page/health')).toHaveLength(1);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(6_000);
    expect(extension.named('page/health').at(-1)).toMatchObject({ health: 'reading', leftOut: 2 });
  });

  it('expects no posts of a page without any, however often it is looked at', () => {
    vi.spyOn(site, 'pageKind').mockReturnValue('other');
    watch();
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(60_000);
    expect(told()).toEqual(['elsewhere']);
  });

  it('is loud about a page that seems to load for ever', () => {
    show('loading');
    watch();
    vi.advanceTimersByTime(55_000);
    expect(told()).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(told()).toEqual(['found-none']);
  });

  it('waits while the page loads, and takes an empty timeline at its word', () => {
    show('loading');
    watch();
    vi.advanceTimersByTime(30_000);
    show('empty');
    vi.advanceTimersByTime(30_000);
    expect(told()).toEqual([]);
    show('');
    vi.advanceTimersByTime(6_000);
    expect(told()).toEqual(['found-none']);
  });
});
