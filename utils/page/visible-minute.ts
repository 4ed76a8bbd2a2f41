const minute = 60_000;

/** One timer for the tab, at the turn of each minute, and at once when the tab is looked at again. */
export function everyVisibleMinute(
  document: Document,
  now: () => number,
  tick: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = setTimeout(
      () => {
        tick();
        again();
      },
      minute - (now() % minute),
    );
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) tick();
      again();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  again();
}
