import { useCallback, useEffect, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';

const minute = 60_000;

/**
 * The current time, anew at every full minute, when the page comes back into sight, and at the
 * instant that `turnAt` was given last: where what is shown changes in between.
 */
export function useNow(clock: () => Instant) {
  const [now, setNow] = useState(clock);
  const [turnsAt, turnAt] = useState<Instant | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const at = clock();
      setNow(at);
      const next = at - (at % minute) + minute;
      const turn = turnsAt !== null && turnsAt > at ? Math.min(next, turnsAt) : next;
      timer = setTimeout(tick, turn - at);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock, turnsAt]);
  /** The time may have been set, or have passed while the computer slept. */
  const catchUp = useCallback(() => setNow(clock()), [clock]);
  return { now, turnAt, catchUp };
}
