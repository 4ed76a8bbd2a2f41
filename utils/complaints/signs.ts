import { asks } from './asks.ts';
import type { FiredRule, RuleSign } from './rules.ts';

/** What is known of the customer before a post is judged. */
export interface History {
  /** Complaints that they opened within the 30 days before this one. */
  readonly complaints: number;
}

export const NO_HISTORY: History = { complaints: 0 };

/** From so many earlier complaints on, the next is one too many, and from so many on they never end. */
const THIRD = 2;
const CONSTANT = 6;

/** All that bears on the severity of a post: the rules that its words meet, its form, and the customer's history. */
export function signsOf(
  text: string,
  fired: readonly FiredRule[],
  history: History = NO_HISTORY,
): RuleSign[] {
  const signs: RuleSign[] = fired.map(({ rule }) => rule);
  if (asks(text)) signs.push({ name: 'a question in it', effect: 'asks' });
  if (history.complaints >= CONSTANT)
    signs.push({ name: 'complains all the time', effect: 'vent' });
  else if (history.complaints >= THIRD) {
    signs.push({ name: 'third complaint in 30 days', effect: 'raise' });
  }
  return signs;
}
