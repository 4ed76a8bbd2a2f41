import type { ReadingSite } from '../sites/site.ts';

const settled = 500;

/**
 * Gives what to call after a change of the page. Half a second later, where the page of a post does
 * not show that post, `missing` is called: it may be gone.
 */
export function watchMissing(
  site: ReadingSite,
  document: Document,
  missing: () => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const postId = site.focusId(new URL(document.location.href));
    if (postId === null || site.loading(document)) return;
    if (!site.postsIn(document).some((post) => site.readId(post) === postId)) missing();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(look, settled);
  };
}
