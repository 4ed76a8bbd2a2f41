import type { StartAnswering } from '../page/answering.ts';
import { native } from './native.ts';

/** Where the loaded script leaves its function, in the global of the content scripts' world. */
export const answeringKey = 'hearbackAnswering';

/** Loads the second part of the content script; rejects where the extension is gone. */
export async function loadAnswering(): Promise<StartAnswering> {
  const url = native()?.runtime?.getURL('answering.js');
  await import(/* @vite-ignore */ `${url}`);
  return (globalThis as unknown as { [answeringKey]: StartAnswering })[answeringKey];
}
