import { useState } from 'react';
import type { OtherSchedule } from '../../../utils/words/policy.ts';

type List = readonly OtherSchedule[];

/**
 * The other schedules as they will be once what was done is stored: a second step counts from the first
 * one, however quickly it follows.
 */
export function useOtherList(stored: List, onKeep: (list: List) => Promise<string | null>) {
  const [ahead, setAhead] = useState<List | null>(null);
  const [waiting, setWaiting] = useState(0);
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    if (waiting === 0) setAhead(null);
  }
  const keep = async (list: List) => {
    setWaiting((count) => count + 1);
    setAhead(list);
    const failure = await onKeep(list);
    setWaiting((count) => count - 1);
    if (failure !== null) setAhead(null);
    return failure;
  };
  return { list: ahead ?? stored, keep };
}
