import { useEffect, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';

const minute = 60_000;

/** The current time, anew at every full minute and when the page comes back into sight. */
export function useNow(clock: () => Instant): Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const at = clock();
      setNow(at);
      timer = setTimeout(tick, minute - (at % minute) + 10);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock]);
  return now;
}
