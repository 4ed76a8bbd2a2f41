import type { ReadingSite } from '../sites/site.ts';

/**
 * Some sites write a post's address into it only when the pointer or the focus comes over its time,
 * and add no node by which an observer would hear of it. Whenever either leaves a link of a post,
 * `changed` hears of the post if it goes by another id than `knownAs`, by which it was read.
 */
export function watchLateAddresses(
  site: Pick<ReadingSite, 'postAround' | 'readId'>,
  document: Document,
  knownAs: (post: Element) => string | null | undefined,
  changed: (posts: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  const left = ({ target }: Event): void => {
    const post =
      target instanceof Element && target.closest('a[href]') ? site.postAround(target) : null;
    const known = post && knownAs(post);
    if (post && known && site.readId(post) !== known) changed(new Set([post]));
  };
  for (const name of ['pointerout', 'focusout'])
    document.addEventListener(name, left, { capture: true, passive: true, signal });
}
