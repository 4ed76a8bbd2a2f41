import { useCallback, useEffect, useState } from 'react';

/** What `read` gives, read again whenever `watch` calls back; undefined until the first time. */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (changed: () => void) => () => void,
): { value: T | undefined; readAgain: () => void } {
  const [value, setValue] = useState<T>();
  const readAgain = useCallback(() => {
    void read().then(setValue);
  }, [read]);
  useEffect(() => {
    readAgain();
    return watch(readAgain);
  }, [readAgain, watch]);
  return { value, readAgain };
}
