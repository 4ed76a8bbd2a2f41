import type { ReadingSite } from '../sites/site.ts';
import type { Badges } from './badges.ts';
import type { Extension } from './extension.ts';

const settled = 500;

/**
 * Looks, half a second after a change of a post's own page, whether it says that the post is gone;
 * tells the background once, and shows the badge of the withdrawn case on the placeholder.
 */
export function watchGone(
  site: ReadingSite,
  document: Document,
  { send }: Pick<Extension, 'send'>,
  badges: Badges,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | null = null;

  const look = async (): Promise<void> => {
    timer = undefined;
    const url = new URL(document.location.href);
    const postId = site.focusId(url);
    const placeholder = postId === null ? undefined : site.gone(document, url);
    if (postId === null || !placeholder || site.loading(document)) return;
    if (told !== postId && !(await send('page/gone', { postId })).ok) return;
    const first = told !== postId;
    told = postId;
    const known = first ? await askBadge(send, postId) : badges.get(postId);
    if (!known || signal.aborted || !placeholder.isConnected) return;
    if (first) badges.update(new Map([[postId, known]]));
    badges.placeAt(placeholder, postId);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(look, settled);
  };
}

async function askBadge(send: Extension['send'], postId: string) {
  const outcome = await send('page/badges', { postIds: [postId] });
  return outcome.ok ? outcome.value.badges.find((badge) => badge.postId === postId) : undefined;
}
