/**
 * Gives what gathers post ids: `then` has them all, `quiet` milliseconds after something was last
 * gathered, unless `signal` ends it before.
 */
export function onceQuiet(
  quiet: number,
  then: (postIds: ReadonlySet<string>) => void,
  signal: AbortSignal,
): (postIds: readonly string[]) => void {
  let gathered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = (): void => {
    const all = gathered;
    gathered = new Set();
    then(all);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (postIds) => {
    for (const postId of postIds) gathered.add(postId);
    clearTimeout(timer);
    if (gathered.size > 0 && !signal.aborted) timer = setTimeout(over, quiet);
  };
}
