import type { StartAnswering } from './answering.ts';
import type { Extension } from './extension.ts';

/** Where the loaded script leaves its function: a global of the content scripts' world, unseen by the page. */
export const answeringKey = 'hearbackAnswering';

/** Loads the second part of the content script; undefined where the extension is gone. */
export async function loadAnswering({
  loadScript,
}: Extension): Promise<StartAnswering | undefined> {
  await loadScript('answering.js').catch(() => undefined);
  return (globalThis as { [answeringKey]?: StartAnswering })[answeringKey];
}
