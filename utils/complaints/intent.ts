import type { Intent } from '../words/verdict.ts';
import { asks } from './asks.ts';
import type { Classification } from './classify.ts';
import { closes } from './closing-thanks.ts';
import { formOf, plainQuestion, sarcasm } from './forms.ts';
import type { PlainWord } from './plain-words.ts';
import type { FiredRule } from './rules.ts';

/** From this probability on a post is taken for a complaint, or for praise. */
export const COMPLAINT_FROM = 0.5;
const PRAISE_FROM = 0.5;
/** Of posts to companies that look like plain questions, two of five were complaints up to here; a question is answered too. */
const QUESTION_UP_TO = 0.6;
/** Of posts to companies in which a rule found a wrong, two of three were complaints from here on, few below. */
const GRAVE_FROM = 0.4;

/** Rules about who writes, when and how, not about what was done to them. */
const CIRCUMSTANCES = new Set([
  'vulnerable person',
  'deadline in the text',
  'weeks of waiting',
  'still waiting',
  'says it is small',
  'anger without a matter',
]);

export interface Decision {
  readonly intent: Intent;
  /** On the complaint's side of one half for a complaint only. */
  readonly complaint: number;
  /** What decided instead of the model, as the person reads it, and the words that show it, if any did. */
  readonly reason?: string;
  readonly range?: readonly [start: number, end: number];
}

export interface Evident {
  readonly text: string;
  readonly words: readonly PlainWord[];
  readonly fired: readonly FiredRule[];
  /** The post is known to be to or about the company. */
  readonly aboutBrand: boolean;
}

/** What a post is: the model leads, and only a clear form outweighs it. */
export function decide(
  { complaint, praise }: Pick<Classification, 'complaint' | 'praise'>,
  post: Evident,
): Decision {
  const { text, words, fired, aboutBrand } = post;
  const notOne = Math.min(complaint, 1 - complaint, 0.49);
  if (saysNothing(text, words)) {
    return { intent: 'other', complaint: notOne, reason: 'no words in it; pictures are not read' };
  }
  if (closes(text, words)) return { intent: 'other', complaint: notOne, reason: 'closing thanks' };
  const form = formOf(text, words, fired);
  if (form) return { intent: 'other', complaint: notOne, reason: form.name, range: form.range };
  const mocking = complaint < COMPLAINT_FROM ? sarcasm(words) : undefined;
  if (mocking) {
    return {
      intent: 'complaint',
      complaint: 1 - complaint,
      reason: mocking.name,
      range: mocking.range,
    };
  }
  if (complaint >= COMPLAINT_FROM) {
    const question = complaint < QUESTION_UP_TO ? plainQuestion(text, words, fired) : undefined;
    if (!question) return { intent: 'complaint', complaint };
    return { intent: 'question', complaint: notOne, reason: question.name, range: question.range };
  }
  if (asks(text)) return { intent: 'question', complaint };
  const isGrave = fired.some(({ rule }) => !CIRCUMSTANCES.has(rule.name));
  if (aboutBrand && isGrave && complaint >= GRAVE_FROM) {
    return { intent: 'complaint', complaint: 1 - complaint };
  }
  return { intent: praise >= PRAISE_FROM ? 'praise' : 'other', complaint };
}

/** Handles and links only. */
function saysNothing(text: string, words: readonly PlainWord[]): boolean {
  return (
    words.every(({ text: word }) => word === '<user>') &&
    !/\p{Extended_Pictographic}|[?!]/u.test(text)
  );
}
