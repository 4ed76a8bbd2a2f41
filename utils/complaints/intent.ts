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
/** Of posts to companies in which a rule found a wrong, four of five were complaints from here on; where they also ask, from further down. */
const WRONG_FROM = 0.4;
const WRONG_ASKED_FROM = 0.25;

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

type Leaning = Pick<Classification, 'complaint' | 'praise'>;

/** What a post is: the model leads, and only a clear form outweighs it. */
export function decide(leaning: Leaning, post: Evident): Decision {
  return settle(leaning.complaint, post) ?? follow(leaning, post);
}

/** What the form of a post settles. */
function settle(complaint: number, { text, words, fired }: Evident): Decision | undefined {
  const none = { intent: 'other', complaint: mirrored(complaint) } as const;
  if (saysNothing(text, words)) return { ...none, reason: 'no words in it; pictures are not read' };
  if (closes(text, words)) return { ...none, reason: 'closing thanks' };
  const form = formOf(text, words, fired);
  if (form) return { ...none, reason: form.name, range: form.range };
  const mocking = complaint < COMPLAINT_FROM ? sarcasm(words) : undefined;
  return (
    mocking && {
      intent: 'complaint',
      complaint: raised(complaint),
      reason: mocking.name,
      range: mocking.range,
    }
  );
}

/** What the model says, unless it hardly leans. */
function follow({ complaint, praise }: Leaning, post: Evident): Decision {
  const { text, words, fired, aboutBrand } = post;
  if (complaint >= COMPLAINT_FROM) {
    const question = complaint < QUESTION_UP_TO ? plainQuestion(text, words, fired) : undefined;
    if (!question) return { intent: 'complaint', complaint };
    const { name: reason, range } = question;
    return { intent: 'question', complaint: mirrored(complaint), reason, range };
  }
  const isQuestion = asks(text);
  const isWrong = aboutBrand && fired.some(({ rule }) => !CIRCUMSTANCES.has(rule.name));
  if (isWrong && complaint >= (isQuestion ? WRONG_ASKED_FROM : WRONG_FROM)) {
    return { intent: 'complaint', complaint: raised(complaint) };
  }
  if (isQuestion) return { intent: 'question', complaint };
  return { intent: praise >= PRAISE_FROM ? 'praise' : 'other', complaint };
}

/** On the side of a complaint, and less where the model leans less: without a word that speaks for it, it falls. */
const raised = (complaint: number): number => (1 + complaint) / 2;

/** On the side of no complaint. */
const mirrored = (complaint: number): number => Math.min(complaint, 1 - complaint, 0.49);

/** Handles and links only. */
function saysNothing(text: string, words: readonly PlainWord[]): boolean {
  return (
    words.every(({ text: word }) => word === '<user>') &&
    !/\p{Extended_Pictographic}|[?!]/u.test(text)
  );
}
