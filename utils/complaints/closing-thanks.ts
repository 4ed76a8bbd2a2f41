import { hasOtherSign, isGlad } from './closing-signs.ts';
import { CLOSING_WORDS, type Closing } from './closing-words.ts';
import { CLOSING_WORDS_ELSEWHERE, RUN_OF_THANKS, SAYS_THANKS } from './closing-words-elsewhere.ts';
import { isInLexicon } from './lexicon.ts';
import { type PlainWord, readWords, STOPS } from './plain-words.ts';
import { sayingFinder } from './sayings.ts';

const LONGEST = 24;
const LONGEST_NAME = 2;
const NAME = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

const look = sayingFinder(CLOSING_WORDS, CLOSING_WORDS_ELSEWHERE);

/**
 * A closing "thanks, sorted": the customer waits for nothing, and no clock starts. The name of who
 * is thanked may stand in front, where a site puts it.
 */
export function isClosingThanks(said: string, thanked = ''): boolean {
  const named = thanked !== '' && said.toLowerCase().startsWith(thanked.toLowerCase());
  const text = named ? said.slice(thanked.length) : said;
  return closes(text, readWords(text));
}

/**
 * The same of a text that is read already. Every word must be one of thanks, goodbye or politeness,
 * or a name: in doubt a clock starts, since one too many costs a look, one too few a customer.
 */
export function closes(text: string, read: readonly PlainWord[]): boolean {
  const words = read.filter(({ text: word }) => word !== '<user>');
  if (words.length > LONGEST || hasOtherSign(text)) return false;
  if (words.length === 0) return isGlad(text);
  const parts = withNames(partsOf(words, text), words, text);
  return parts.every(Boolean) && parts.some((part) => part !== 'polite');
}

type Parts = readonly (Closing | undefined)[];

/** What each word belongs to; none for what may be a matter. */
function partsOf(words: readonly PlainWord[], text: string): Parts {
  const parts = words.map(({ start, end }) => partOfRun(text.slice(start, end).normalize('NFC')));
  for (const { name, from, to } of look(words)) {
    for (let at = from; at < to; at += 1) if (!parts[at] || name !== 'polite') parts[at] = name;
  }
  return parts;
}

function partOfRun(run: string): Closing | undefined {
  if (!RUN_OF_THANKS.test(run)) return undefined;
  return SAYS_THANKS.test(run) ? 'thanks' : 'polite';
}

/**
 * "Thanks Anna", "Merci, Jean Dupont": who is thanked stands right after it, with a capital. In German
 * every matter has one ("Danke, Reparatur"): there no name is believed.
 */
function withNames(parts: Parts, words: readonly PlainWord[], text: string): Parts {
  if (words.some(({ text: word }) => word.startsWith('dank'))) return parts;
  let isAddressed = 0;
  return parts.map((part, at) => {
    const word = words[at];
    if (part) isAddressed = part === 'settled' ? 0 : LONGEST_NAME;
    if (part || !word || isAddressed === 0 || word.stop === STOPS.sentence) return part;
    isAddressed -= 1;
    const isName = NAME.test(text.slice(word.start, word.end)) && !isInLexicon(word.text);
    return isName ? 'polite' : undefined;
  });
}
