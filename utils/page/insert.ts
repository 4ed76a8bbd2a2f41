import type { Failure, Outcome } from '../messaging/protocol.ts';
import type { Site } from '../sites/site.ts';
import { elementsOf } from './element-of.ts';
import { pasteAtEnd, pressUndo } from './paste.ts';

export interface Inserter {
  /**
   * Puts the text into the composer that answers the post; `kept`: own words stand before it. Where
   * that composer posts as somebody else than a brand, it does so only with `anyway`.
   */
  insert(postId: string, text: string, anyway?: boolean): Promise<Outcome<{ kept: boolean }>>;
  /** Takes the last insertion back, unless something was typed after it. */
  undo(): Promise<Outcome<null>>;
}

interface Insertion {
  readonly composer: WeakRef<HTMLElement>;
  readonly before: string;
  readonly after: string;
}

const openingTakes = 3_000;
/** What a site puts into a composer that opens, a mention, arrives in steps this far apart. */
const restTakes = 100;
const restTries = 10;

/**
 * Inserts replies into the site's own composer. Sending them is the person's: `inserted` is told
 * which button they will press.
 */
export function createInserter(
  site: Site,
  document: Document,
  inserted: (submit: Element) => void,
  isBrandName: (name: string) => boolean,
): Inserter {
  let last: Insertion | undefined;

  const insert: Inserter['insert'] = async (postId, text, anyway = false) => {
    const composer = await findOrOpen(site, document, postId);
    if (!composer) return failed('composer-not-found');
    const speaker = site.composer.speaker(composer);
    if (speaker !== null && !anyway && !isBrandName(speaker)) {
      return failed('wrong-account', speaker);
    }
    const before = site.composer.text(composer);
    const mention = site.composer.prefilled(composer);
    const added = `${separatorAfter(before)}${text}`;
    await pasteAtEnd(composer, added);
    const after = before + added;
    if (site.composer.text(composer) !== after) return failed('text-differs');
    last = { composer: new WeakRef(composer), before, after };
    const submit = site.composer.submit(composer);
    if (submit) inserted(submit);
    return { ok: true, value: { kept: before.slice(mention.length).trim() !== '' } };
  };

  const undo: Inserter['undo'] = async () => {
    const composer = last?.composer.deref();
    if (!last || !composer?.isConnected) return failed('composer-not-found');
    const { before, after } = last;
    if (site.composer.text(composer) !== after) {
      return failed('text-differs', 'You have typed since, so nothing was changed.');
    }
    await pressUndo(composer);
    if (site.composer.text(composer) !== before) return failed('text-differs');
    last = undefined;
    return { ok: true, value: null };
  };

  return { insert, undo };
}

async function findOrOpen(
  site: Site,
  document: Document,
  postId: string,
): Promise<HTMLElement | undefined> {
  const post = inFront(elementsOf(site, document, postId));
  // It may show its address by now, and be known by that to its composer.
  const shownId = (post && site.readId(post)) ?? postId;
  const find = () => site.composer.find(document, new URL(document.location.href), shownId);
  const open = find();
  if (open) return open;
  const opener = post && site.composer.opener(post);
  if (!opener || isCovered(post)) return undefined;
  // The one click that Hearback ever makes on a page: the person has just pressed Insert for it.
  opener.click();
  const opened = await appears(document, find);
  if (opened) await comesToRest(() => site.composer.text(opened));
  return opened;
}

/** A dialog stands before the list that it was opened from, and may show the same post. */
function inFront(elements: readonly Element[]): Element | undefined {
  return elements.find((element) => element.closest('[role="dialog"]')) ?? elements[0];
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

/** Own words are kept and set apart. */
function separatorAfter(text: string): string {
  return text === '' || /\s$/.test(text) ? '' : ' ';
}

function failed(failure: Failure, detail = ''): Outcome<never> {
  return { ok: false, failure, detail };
}
