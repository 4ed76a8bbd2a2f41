import { useEffect } from 'react';
import { useNow } from '../../components/shared/useNow.ts';
import { nextTurn } from '../../utils/deadlines/next-turn.ts';
import { listen } from '../../utils/messaging/listen.ts';
import type { Case, Instant } from '../../utils/words/case.ts';

/** The current time: anew when the case turns, and when the background noted that time has passed unseen. */
export function useTime(found: Case | undefined): Instant {
  const { now, turnAt, catchUp } = useNow(Date.now);
  useEffect(() => turnAt(found ? nextTurn(found, now) : null), [found, now, turnAt]);
  useEffect(() => {
    const end = new AbortController();
    const onChanged = async () => {
      catchUp();
      return { ok: true, value: null } as const;
    };
    listen({ 'cases/changed': onChanged }, end.signal);
    return () => end.abort();
  }, [catchUp]);
  return now;
}
