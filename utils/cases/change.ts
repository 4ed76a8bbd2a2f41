import type { DismissReason, Instant, Mark } from '../words/case.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';
import type { CaseContext } from './context.ts';
import { held } from './judge.ts';
import { resettle } from './resettle.ts';
import type { Facts } from './settle.ts';

/** Changes a case's facts and stores what follows; false where there is no such case. */
export async function change(
  context: CaseContext,
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

const marked = (context: CaseContext, caseId: string, mark: Mark) =>
  change(context, caseId, (found) => ({ ...found, mark, snoozedUntil: null }));

/** The person answered where Hearback does not see it. */
export function answer(context: CaseContext, caseId: string) {
  return marked(context, caseId, { kind: 'answered', at: context.now });
}

/** No reply is needed, and why. */
export function dismiss(context: CaseContext, caseId: string, reason: DismissReason) {
  return marked(context, caseId, { kind: 'dismissed', at: context.now, reason });
}

/** Hides a case until then; its due time stays. Null shows it again. */
export function snooze(context: CaseContext, caseId: string, until: Instant | null) {
  return change(context, caseId, (found) => ({ ...found, snoozedUntil: until }));
}

/** Takes the person's mark and snooze back, and "no complaint" with its mark. */
export function reopen(context: CaseContext, caseId: string) {
  return change(context, caseId, (found) => ({
    ...found,
    ...(found.intent === 'other' && { ...held(found.verdict), correctedAt: null, clock: null }),
    mark: null,
    snoozedUntil: null,
  }));
}

/** The person's word on what the post is. The clock starts anew from the same post, by the rule that now fits. */
export function correct(
  context: CaseContext,
  caseId: string,
  word: {
    intent?: Intent | undefined;
    severity?: Severity | null | undefined;
    topic?: Topic | undefined;
  },
) {
  return change(context, caseId, (found) => {
    const intent = word.intent ?? (word.severity ? 'complaint' : found.intent);
    return {
      ...found,
      intent,
      severity: intent === 'complaint' ? (word.severity ?? found.severity ?? 'minor') : null,
      topic: word.topic ?? found.topic,
      correctedAt: context.now,
      clock: null,
      mark: markOf(found, intent, context.now),
    };
  });
}

/** "No complaint" needs no reply; what is one after all, does. */
function markOf({ mark }: Facts, intent: Intent, now: Instant): Mark | null {
  if (intent === 'other') return { kind: 'dismissed', at: now, reason: 'not-a-complaint' };
  return mark?.kind === 'dismissed' && mark.reason === 'not-a-complaint' ? null : mark;
}

/** The person sent a reply from the composer: answered at once, confirmed when the reply is seen. */
export function sent(context: CaseContext, caseId: string, text: string) {
  return change(context, caseId, (found) => ({
    ...found,
    sent: { at: context.now, text, postId: null },
    snoozedUntil: null,
  }));
}

/** The sent reply did not go out after all. */
export function notSent(context: CaseContext, caseId: string) {
  return change(context, caseId, (found) => ({ ...found, sent: null }));
}
