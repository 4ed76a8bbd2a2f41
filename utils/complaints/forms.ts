import { FORM_WORDS, type Form, SARCASM_WORDS } from './form-words.ts';
import type { PlainWord } from './plain-words.ts';
import type { FiredRule } from './rules.ts';
import { rangeOf, sayingFinder } from './sayings.ts';
import { asRead } from './vocabulary.ts';

/** A form of post that settles what it is, with the words that show it: UTF-16 offsets, the end exclusive. */
export interface FoundForm {
  readonly name: Form | 'a plain question' | 'sarcasm';
  readonly range: readonly [start: number, end: number];
}

const look = sayingFinder(FORM_WORDS);
const lookForSarcasm = sayingFinder(SARCASM_WORDS);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(asRead));

/** Whoever speaks of themselves or denies may be a customer after all. */
const SELF = words(
  'i im ive my me mine mi mis yo mon ma mes je ich mein meine meinen mir eu meu minha',
);
const DENIAL = words(
  'no not never cant dont doesnt wont but still why nunca pero pas jamais mais nicht nie aber não mas pourquoi warum',
);
/** A headline speaks to nobody. */
const ADDRESSED = words(
  'you your we our us u ur ihr euch sie vous votre vos usted ustedes você vocês <user>',
);
const QUESTION = /[?？؟]/;

/** A form that no customer's post has; undefined where there is the least doubt, as a missed customer costs more than a look. */
export function formOf(
  text: string,
  read: readonly PlainWord[],
  fired: readonly FiredRule[],
): FoundForm | undefined {
  const mayBeCustomer =
    QUESTION.test(text) || read.some(({ text: word }) => SELF.has(word) || DENIAL.has(word));
  if (mayBeCustomer || fired.length > 0) return undefined;
  const isHeadline = !text.includes('!') && !read.some(({ text: word }) => ADDRESSED.has(word));
  const said = look(read).find(({ name }) => isHeadline || name !== 'a news headline');
  return said && { name: said.name, range: rangeOf(read, said) };
}

/** "Thanks for nothing": a complaint in the clothes of praise. */
export function sarcasm(read: readonly PlainWord[]): FoundForm | undefined {
  const [said] = lookForSarcasm(read);
  return said && { name: said.name, range: rangeOf(read, said) };
}

const GREETINGS = words(
  '<user> hi hey hello please and so also ok just thanks team guys quick question',
);
const OPENERS = words(
  'will when what which where is are do does can could may how who would any am anyone cuándo qué cuál dónde puedo pueden hay tienen cómo quand quel quelle où est puis peut avez comment wann was welche wo kann könnt habt gibt nimmt nehmt fliegt darf dürfen bietet braucht ist sind hat wie quando qual onde posso podem tem têm como',
);
/** What a question does not need that only wants to know. */
const TROUBLE = words(
  'nobody nothing none without again yet late delay delayed delays cancelled canceled cancellation lost missing broken wrong failed failing error stuck hold wait waiting refund refunded charged bad terrible ridiculous worst seriously really even hour hours help fix problem issue down kidding awful rude joke retraso cancelado perdido error roto problema sin retard annulé perdu cassé problème sans verspätung storniert verloren kaputt problem ohne noch atraso perdido quebrado sem ainda aún todavía encore toujours immer',
);

/** A question that only wants to know: it begins as one, ends as one, and names no trouble. */
export function plainQuestion(
  text: string,
  read: readonly PlainWord[],
  fired: readonly FiredRule[],
): FoundForm | undefined {
  const first = read.findIndex(({ text: word }) => !GREETINGS.has(word));
  const opener = read[first];
  if (!opener || !OPENERS.has(opener.text) || fired.length > 0) return undefined;
  const isPlain = !read.some(({ text: word }) => TROUBLE.has(word) || DENIAL.has(word));
  const end = text
    .replace(/https?:\S*/g, '')
    .trimEnd()
    .slice(-1);
  if (!isPlain || !QUESTION.test(end) || text.includes('!')) return undefined;
  return { name: 'a plain question', range: [opener.start, opener.end] };
}
