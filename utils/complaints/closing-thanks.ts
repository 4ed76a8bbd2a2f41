import { CLOSING_WORDS } from './closing-words.ts';
import { wordClass } from './lexicon.ts';
import { type PlainWord, readWords } from './plain-words.ts';
import { sayingFinder } from './sayings.ts';

const LONGEST = 14;
const BARE = 5;

const look = sayingFinder(CLOSING_WORDS);

/**
 * A closing "thanks, sorted": the customer waits for nothing, and no clock starts. The name of who
 * is thanked may stand in front, where a site puts it.
 */
export function isClosingThanks(said: string, thanked = ''): boolean {
  const named = thanked !== '' && said.toLowerCase().startsWith(thanked.toLowerCase());
  const text = named ? said.slice(thanked.length) : said;
  return closes(text, readWords(text));
}

/** The same of a text that is read already. */
export function closes(text: string, read: readonly PlainWord[]): boolean {
  const words = read.filter(({ text: word }) => word !== '<user>');
  if (words.length === 0 || words.length > LONGEST || /[?？؟]/.test(text)) return false;
  const said = new Set(look(words).map(({ name }) => name));
  if (said.has('open') || words.some(({ text: word }) => wordClass(word) === 'bad')) return false;
  if (said.has('settled') && (said.has('thanks') || words.length <= BARE)) return true;
  if (!said.has('thanks') || words.some(({ text: word }) => wordClass(word) === 'fault'))
    return false;
  return words.length <= BARE || said.has('for the answer');
}
