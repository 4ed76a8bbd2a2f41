import { browser } from 'wxt/browser';

const keyOf = (work: string) => `unfinished:${work}`;

/** Remembers, across restarts of the worker and the browser, that this work has begun. */
export async function begin(work: string): Promise<void> {
  await browser.storage.local.set({ [keyOf(work)]: true });
}

export async function finish(work: string): Promise<void> {
  await browser.storage.local.remove(keyOf(work));
}

/** The work was begun and not finished: the worker was stopped in the middle of it. */
export async function isUnfinished(work: string): Promise<boolean> {
  return (await browser.storage.local.get(keyOf(work)))[keyOf(work)] === true;
}
