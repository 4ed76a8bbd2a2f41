import type { SiteId } from '../words/post.ts';
import type { StartAnswering } from './answering.ts';
import type { Extension } from './extension.ts';

/** Where the loaded script leaves its function: a global of the content scripts' world, unseen by the page. */
const answeringKey = 'hearbackAnswering';

type Shelf = { [answeringKey]?: StartAnswering };

/** The second part of a site's content script is loaded when a brand's post is there, and leaves itself here. */
export function offerAnswering(start: StartAnswering): void {
  Object.assign(globalThis, { [answeringKey]: start } satisfies Shelf);
}

/** Loads the second part of this site's content script; undefined where the extension is gone. */
export async function loadAnswering(
  site: SiteId,
  { loadScript }: Pick<Extension, 'loadScript'>,
): Promise<StartAnswering | undefined> {
  await loadScript(`answering-${site}.js`).catch(() => undefined);
  return (globalThis as Shelf)[answeringKey];
}
