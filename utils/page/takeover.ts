/** One script of Hearback a page: a new one asks old ones to leave. */
const arrival = 'hearback:arrival';
/** What a script draws beside the posts; badges are drawn anew with theirs. */
const drawn = 'hearback-sidebar, hearback-notice';

/**
 * Announces this script to those that an update left behind, and leaves itself when a later one
 * comes. The page can forge the event, so that only a script whose extension is gone believes it.
 */
export function takeOver(
  document: Document,
  isAlive: () => boolean,
  leave: () => void,
  signal: AbortSignal,
): void {
  document.dispatchEvent(new CustomEvent(arrival));
  // Firefox ends an old script before it can leave: its sidebar would stand there, dead.
  for (const left of document.querySelectorAll(drawn)) left.remove();
  document.addEventListener(arrival, () => isAlive() || leave(), { signal });
}
