import type { ReadingSite } from '../sites/site.ts';

/** Gives the post on which the person last opened the browser's menu; undefined where it was none. */
export function watchPointedAt(
  site: Pick<ReadingSite, 'postAround'>,
  document: Document,
  signal: AbortSignal,
): () => Element | undefined {
  let pointedAt: WeakRef<Element> | undefined;
  const remember = ({ target }: Event): void => {
    const post = target instanceof Element ? site.postAround(target) : null;
    pointedAt = post ? new WeakRef(post) : undefined;
  };
  document.addEventListener('contextmenu', remember, { capture: true, signal });
  return () => pointedAt?.deref();
}
