import type { AnsweringSite } from '../sites/site.ts';
import type { Badges } from './badges.ts';
import type { Extension } from './extension.ts';

/** Looks whether the page says that its post is gone. */
export type TellGone = (badges: Badges) => Promise<void>;

/**
 * Tells the background once that the page of a post says it is gone, and shows the badge of the
 * withdrawn case on the placeholder.
 */
export function createTellGone(
  site: AnsweringSite,
  document: Document,
  { send }: Pick<Extension, 'send'>,
): TellGone {
  let told: string | null = null;
  return async (badges) => {
    const url = new URL(document.location.href);
    const postId = site.focusId(url);
    const placeholder = site.gone(document, url);
    if (postId === null || !placeholder) return;
    if (told !== postId) {
      told = postId;
      if (!(await send('page/gone', { postId })).ok) told = null;
      const outcome = await send('page/badges', { postIds: [postId] });
      if (outcome.ok) badges.update(outcome.value.badges);
    }
    if (badges.get(postId) && placeholder.isConnected) badges.placeAt(placeholder, postId);
  };
}
