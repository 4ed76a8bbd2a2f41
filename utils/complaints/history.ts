import type { RuleSign } from './rules.ts';

/** What is known of the customer before a post is judged. */
export interface History {
  /** Complaints that they opened within the 30 days before this one. */
  readonly complaints: number;
}

/** From so many earlier complaints on, the next is one too many, and from so many on they never end. */
const THIRD = 2;
const CONSTANT = 6;

/** The rules that a customer's history meets; no words of the post show them. */
export function historySigns({ complaints }: History): RuleSign[] {
  if (complaints >= CONSTANT) return [{ name: 'complains all the time', effect: 'vent' }];
  return complaints >= THIRD ? [{ name: 'third complaint in 30 days', effect: 'raise' }] : [];
}
