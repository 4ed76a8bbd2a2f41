import type { Failure, Outcome } from '../messaging/protocol.ts';
import type { AnsweringSite } from '../sites/site.ts';
import { findOrOpen } from './open-composer.ts';
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

/**
 * Inserts replies into the site's own composer. Sending them is the person's: `inserted` is told
 * which button they will press.
 */
export function createInserter(
  site: AnsweringSite,
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

/** Own words are kept and set apart. */
function separatorAfter(text: string): string {
  return text === '' || /\s$/.test(text) ? '' : ' ';
}

function failed(failure: Failure, detail = ''): Outcome<never> {
  return { ok: false, failure, detail };
}
