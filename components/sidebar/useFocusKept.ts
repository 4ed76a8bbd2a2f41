import { useEffect, useRef } from 'react';

const focusable = 'button:not(:disabled), textarea, input';

/** What one would press next in a part: the way back from what was just done, else its first thing. */
export function nextIn(part: Element): HTMLElement | null {
  const back = part.querySelector<HTMLElement>('.notice-beside button');
  return back ?? part.querySelector<HTMLElement>(focusable);
}

/**
 * What had the focus may go with what was done by it, as an answered question does: the focus then
 * stays near, in the smallest part that is left.
 */
export function useFocusKept(): void {
  const path = useRef<Element[]>([]);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      path.current = [];
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement)
        path.current.push(at);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    const [last, ...around] = path.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    for (const part of around) {
      const next = part.isConnected ? nextIn(part) : null;
      if (next) return next.focus();
    }
  });
}
