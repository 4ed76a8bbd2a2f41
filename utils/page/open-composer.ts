import type { AnsweringSite } from '../sites/site.ts';
import { elementsOf } from './element-of.ts';

const openingTakes = 3_000;
/** What a site puts into a composer that opens, a mention, arrives in steps this far apart. */
const restTakes = 100;
const restTries = 10;

/**
 * The composer that answers the post: the one that is open, else the one that the post's own button
 * opens. Undefined where there is none, or none that a person would see.
 */
export async function findOrOpen(
  site: AnsweringSite,
  document: Document,
  postId: string,
): Promise<HTMLElement | undefined> {
  const posts = frontFirst(elementsOf(site, document, postId));
  // It may show its address by now, and be known by that to its composer.
  const shownId = (posts[0] && site.readId(posts[0])) ?? postId;
  const find = () => site.composer.find(document, new URL(document.location.href), shownId);
  const open = find();
  if (open) return open;
  const openers = posts.flatMap((post) => (isCovered(post) ? [] : site.composer.opener(post)));
  const opener = openers.find((button) => button !== undefined);
  if (!opener) return undefined;
  // The one click that Hearback ever makes on a page: the person has just pressed Insert for it.
  opener.click();
  const opened = await appears(document, find);
  if (opened) await comesToRest(() => site.composer.text(opened));
  return opened;
}

/** A dialog stands before the list that it was opened from, and may show the same post. */
function frontFirst(elements: readonly Element[]): Element[] {
  const isInDialog = (element: Element) => element.closest('[role="dialog"]') !== null;
  return [...elements.filter(isInDialog), ...elements.filter((one) => !isInDialog(one))];
}

async function comesToRest(read: () => string): Promise<void> {
  let before = read();
  for (let tries = 0; tries < restTries; tries += 1) {
    await new Promise((over) => setTimeout(over, restTakes));
    const now = read();
    if (now === before) return;
    before = now;
  }
}

/** Behind a dialog in which something else is written: the site would put its own in that one's place. */
function isCovered(post: Element): boolean {
  const editors = post.ownerDocument.querySelectorAll('[role="dialog"] [contenteditable="true"]');
  return [...editors].some((editor) => !editor.closest('[role="dialog"]')?.contains(post));
}

/** What `find` gives as soon as the page has it; undefined after three seconds. */
function appears<T>(document: Document, find: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const settle = (found: T | undefined): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const look = (): void => {
      const found = find();
      if (found !== undefined) settle(found);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => settle(undefined), openingTakes);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}
