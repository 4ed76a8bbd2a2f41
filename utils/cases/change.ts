import type { DismissReason, Instant, Mark } from '../words/case.ts';
import type { FactContext } from './context.ts';
import { resettle } from './resettle.ts';
import type { Facts } from './settle.ts';

/** Changes a case's facts and stores what follows; false where there is no such case. */
export async function change(
  context: FactContext,
  caseId: string,
  facts: (found: Facts) => Facts,
): Promise<boolean> {
  return context.store.transact(async (tables) => {
    const found = await tables.case(caseId);
    if (!found) return false;
    await resettle(tables, context, facts(found));
    return true;
  });
}

const marked = (context: FactContext, caseId: string, mark: Mark) =>
  change(context, caseId, (found) => ({ ...found, mark, snoozedUntil: null }));

/** The person answered where Hearback does not see it. */
export function answer(context: FactContext, caseId: string) {
  return marked(context, caseId, { kind: 'answered', at: context.now });
}

/** No reply is needed, and why. */
export function dismiss(context: FactContext, caseId: string, reason: DismissReason) {
  return marked(context, caseId, { kind: 'dismissed', at: context.now, reason });
}

/** Hides a case until then; its due time stays. Null shows it again. */
export function snooze(context: FactContext, caseId: string, until: Instant | null) {
  return change(context, caseId, (found) => ({ ...found, snoozedUntil: until }));
}

/** Takes the person's mark and snooze back. */
export function reopen(context: FactContext, caseId: string) {
  return change(context, caseId, (found) => ({ ...found, mark: null, snoozedUntil: null }));
}

/** The person sent a reply from the composer: answered at once, confirmed when the reply is seen. */
export function sent(context: FactContext, caseId: string, text: string) {
  return change(context, caseId, (found) => ({
    ...found,
    sent: { at: context.now, text, postId: null },
    snoozedUntil: null,
  }));
}

/** The sent reply did not go out after all. */
export function notSent(context: FactContext, caseId: string) {
  return change(context, caseId, (found) => ({ ...found, sent: null }));
}
