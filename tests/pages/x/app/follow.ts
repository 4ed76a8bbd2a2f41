import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { indexAt } from './heights.ts';

/** Keeps what one reads in place when cells come in above it, or turn out taller than guessed. */
export function useAnchor(
  box: { readonly current: HTMLElement | null },
  keys: readonly string[],
  tops: readonly number[],
  first: number,
): void {
  const anchor = useRef({ key: '', top: 0 });
  useLayoutEffect(() => {
    const { key, top } = anchor.current;
    const now = tops[keys.indexOf(key)] ?? top;
    const scrolledIn = (box.current?.getBoundingClientRect().top ?? 0) < 0;
    if (scrolledIn && now !== top) window.scrollBy(0, now - top);
    const next = now === top ? first : keys.indexOf(key);
    anchor.current = { key: keys[next] ?? '', top: tops[next] ?? 0 };
  });
}

/** Index of the first cell in the window, kept up with scrolling in the same frame. */
export function useFirst(
  box: { readonly current: HTMLElement | null },
  tops: readonly number[],
): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const follow = () => {
      const offset = -(box.current?.getBoundingClientRect().top ?? 0);
      flushSync(() => setTop(offset));
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, [box]);
  return indexAt(tops, top);
}
