import { type RefObject, useEffect, useRef } from 'react';
import { nextIn } from './useFocusKept.ts';

/**
 * What had the focus goes when a case is done or open again: the way back, in `dock`, is next.
 * `state` is null while the case is looked up; its coming moves no focus.
 */
export function useFocusAfterTurn(
  dock: RefObject<HTMLElement | null>,
  state: 'open' | 'done' | null,
): void {
  const before = useRef(state);
  useEffect(() => {
    const turned = before.current !== null && state !== null && before.current !== state;
    if (turned && dock.current && document.activeElement === document.body)
      nextIn(dock.current)?.focus();
    before.current = state;
  }, [dock, state]);
}
