import { mixed } from '../complaints/hash.ts';
import { worthAsking } from '../complaints/personal/worth-asking.ts';
import type { Case, Instant } from '../words/case.ts';
import { hash } from '../words/fingerprint.ts';
import type { FactContext } from './context.ts';
import { resettle } from './resettle.ts';

/** Nobody is asked more often on one day. */
const mostADay = 3;

/** "Was this right?" waits for an answer. */
export function isAsked({ question, corrections, state }: Case): boolean {
  return question !== null && !question.closed && corrections.length === 0 && state === 'open';
}

/**
 * Asks about a case that is shown, now and then: people correct what they see to be wrong, and what
 * is learnt from that alone leans to one side. `midnight` is when the person's day began. True where
 * it is asked from now on.
 */
export function ask(context: FactContext, caseId: string, midnight: Instant): Promise<boolean> {
  return context.store.transact(async (tables) => {
    const found = await tables.case(caseId);
    if (!found || !isWorthAsking(found, await tables.questionsSince(midnight))) return false;
    const question = { at: context.now, closed: false };
    await resettle(tables, context, { ...found, question });
    return true;
  });
}

function isWorthAsking(
  { id, state, corrections, question, verdict }: Case,
  asked: number,
): boolean {
  const isFree = state === 'open' && corrections.length === 0 && question === null;
  return isFree && worthAsking(verdict.complaint, drawOf(id), { asked, most: mostADay });
}

/** From 0 to 1, by its id: whether a case is ever asked about is the same whenever it is shown. */
export const drawOf = (id: string): number => (mixed(hash(id)) >>> 0) / 2 ** 32;
