import { parseProfile } from './address.ts';
import { LINE, LINK, MESSAGE } from './selectors.ts';
import { isCut, languageOf, linesText, visibleText } from './text.ts';
import { authorHeadings, isBefore, isOwn } from './units.ts';

/** What a post or comment says. */
export interface Message {
  readonly text: string;
  readonly truncated: boolean;
  /** BCP 47; null where the page gives none. */
  readonly language: string | null;
  /** Handle of the profile that its first words name by a link; undefined where they are no mention. */
  readonly mention: string | undefined;
}

const SILENT: Message = { text: '', truncated: false, language: null, mention: undefined };

/**
 * The unit's own words; those of a post that it shares stand below a second author's name. Beside a
 * photo and on a coloured background they are lines that no message holds.
 */
export function readMessage(unit: Element): Message {
  const message = [...unit.querySelectorAll(MESSAGE)].find((found) => isOwn(found, unit));
  const [, shared] = authorHeadings(unit);
  if (message) return shared && isBefore(shared, message) ? SILENT : ofElement(message);
  const lines = [...unit.querySelectorAll(LINE)].filter(
    (line) => isOwn(line, unit) && !(shared && isBefore(shared, line)),
  );
  return ofLines(lines);
}

function ofElement(message: Element): Message {
  const text = visibleText(message);
  return { text, truncated: isCut(message), language: languageOf(message), mention: undefined };
}

/** The words of lines that stand by themselves, as in comments. */
export function ofLines(lines: readonly Element[]): Message {
  const [first] = lines;
  const text = linesText(lines);
  return {
    text,
    truncated: lines.some(isCut),
    language: languageOf(first),
    mention: mentionIn(first, text),
  };
}

function mentionIn(line: Element | undefined, text: string): string | undefined {
  const link = line?.querySelector(LINK);
  const name = link ? visibleText(link) : '';
  return name && text.startsWith(name)
    ? parseProfile(link?.getAttribute('href'))?.handle
    : undefined;
}
