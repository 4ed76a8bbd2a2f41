import { wordClass } from './lexicon.ts';
import { piecesOf } from './pieces.ts';

const LONGEST = 14;
const BARE = 5;
const SETTLED =
  /\b(?:sorted|resolved|solved|fixed|works now|working now|worked|all (?:good|done|set)|got it|it arrived|arrived now|found it|no longer needed|received it|refund(?:ed)? (?:received|arrived)|that['’]?s (?:great|perfect|all|it)|perfect)\b/i;
const FOR_THE_ANSWER =
  /\b(?:thanks|thank you|thx|cheers)(?: \w+){0,3} for (?:(?:the|your|a|such|all|so|very|quick|fast|prompt|swift|speedy) ?)+(?:help|helping|reply|replying|response|responding|answer|info|information|assistance|service|support|update|sorting|getting back)?\b/i;
/** What still waits, or is not meant. */
const OPEN =
  /[?]|\b(?:but|still|however|though|yet|not|never|no|nothing|again|waiting|until|wasn['’]?t|isn['’]?t|hasn['’]?t|haven['’]?t|didn['’]?t|doesn['’]?t|don['’]?t|won['’]?t|can['’]?t|please|dm|when|how|why)\b/i;

/**
 * A closing "thanks, sorted": the customer waits for nothing, and no clock starts. English. The name
 * of who is thanked may stand in front, where a site puts it.
 */
export function isClosingThanks(said: string, thanked = ''): boolean {
  const named = thanked !== '' && said.toLowerCase().startsWith(thanked.toLowerCase());
  const text = named ? said.slice(thanked.length) : said;
  const words = piecesOf(text).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > LONGEST || OPEN.test(text)) return false;
  if (SETTLED.test(text)) return !words.some(({ text: word }) => wordClass(word) === 'bad');
  const thanks = words.some(({ text: word }) => wordClass(word) === 'thanks');
  return thanks && (words.length <= BARE || FOR_THE_ANSWER.test(text));
}
