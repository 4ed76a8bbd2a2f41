/**
 * Gives a function that does the work for all ids that came since the last run, one run after the
 * other: two at once could finish in the wrong order and leave what was true before. Resolves when
 * a run that began after the call is over.
 */
export function oneAtATime(
  work: (ids: readonly string[]) => Promise<void>,
): (ids: readonly string[]) => Promise<void> {
  const waiting = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const run = (): Promise<void> => {
    const ids = [...waiting];
    waiting.clear();
    next = undefined;
    return work(ids);
  };

  return (ids) => {
    for (const id of ids) waiting.add(id);
    if (!next) {
      next = last.then(run, run);
      last = next;
    }
    return next;
  };
}
