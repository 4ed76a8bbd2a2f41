import { decidingRule } from '../deadlines/rule.ts';
import { scheduleFor } from '../deadlines/schedule-for.ts';
import type { Clock, DismissReason, Instant, Mark, Word } from '../words/case.ts';
import type { Settings } from '../words/settings.ts';
import type { FactContext } from './context.ts';
import { withHolding, withoutHolding } from './holding.ts';
import { withMark, withoutMark } from './marks.ts';
import { withMove, withMoveBack, withoutMoveBack, withoutMoveTo } from './moves.ts';
import { resettle } from './resettle.ts';
import { withoutSent, withSent } from './sent.ts';
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

type Said<T> = T extends Mark ? Omit<T, 'at' | 'by'> : never;

const marked = (context: FactContext, caseId: string, said: Said<Mark>) =>
  change(context, caseId, (found) => ({
    ...withMark(found, { ...said, ...sayer(context) }),
    snoozedUntil: null,
  }));

/** Who says it, and when. */
const sayer = ({ now, settings }: FactContext) => ({ at: now, by: settings.initials });

/** The person answered where Hearback does not see it. */
export function answer(context: FactContext, caseId: string) {
  return marked(context, caseId, { kind: 'answered', postId: null });
}

/** No reply is needed, and why. */
export function dismiss(context: FactContext, caseId: string, reason: DismissReason) {
  return marked(context, caseId, { kind: 'dismissed', reason });
}

/** The matter is settled: no reply is waited for. */
export function resolve(context: FactContext, caseId: string) {
  return marked(context, caseId, { kind: 'resolved' });
}

/** Somebody else answers; at `followUpAt` the person is asked whether they did, null for never. */
export function handOver(
  context: FactContext,
  caseId: string,
  to: string,
  followUpAt: Instant | null,
) {
  return marked(context, caseId, { kind: 'handed-over', to, followUpAt });
}

/**
 * Hides an open case until then; null shows it again. Its due time stays, unless the person moves it
 * there and says why. What another window ended meanwhile stays as it is.
 */
export function snooze(
  context: FactContext,
  caseId: string,
  until: Instant | null,
  reason: string | null = null,
): Promise<'snoozed' | 'not-found' | 'not-open'> {
  return context.store.transact(async (tables) => {
    const found = await tables.case(caseId);
    if (!found) return 'not-found';
    if (found.state !== 'open') return 'not-open';
    const snoozed = { ...found, snoozedUntil: until };
    const moves = until !== null && reason !== null;
    const after = moves ? withMove(snoozed, until, reason, sayer(context)) : snoozed;
    await resettle(tables, context, after);
    return 'snoozed';
  });
}

/** Takes the moved due time of the running clock back: the policy's own holds, or what was promised. */
export function notMoved(context: FactContext, caseId: string) {
  return change(context, caseId, (found) => withMoveBack(found, sayer(context)));
}

/** The due time stays moved after all. */
export function movedAgain(context: FactContext, caseId: string) {
  return change(context, caseId, withoutMoveBack);
}

/** The reply only held: the customer waits for an update until then, or as long as the policy says. */
export function holding(
  context: FactContext,
  caseId: string,
  postId: string | null,
  until: Instant | null,
) {
  const word = { ...sayer(context), until };
  return change(context, caseId, (found) => withHolding(found, word, postId));
}

/** Takes all words on the reply back that only held: it answered after all. */
export function notHolding(context: FactContext, caseId: string) {
  return change(context, caseId, withoutHolding);
}

/** What the team calls the case. A running clock starts anew where another rule or other hours fit since. */
export function label(context: FactContext, caseId: string, labels: readonly string[]) {
  return change(context, caseId, (found) => {
    const after = { ...found, labels: [...new Set(labels)] };
    const stands = (clock: Clock) =>
      clock.stop !== null || isSameRule(context.settings, clock.judged, found, after);
    return { ...after, clocks: found.clocks?.filter(stands) ?? [] };
  });
}

function isSameRule({ policy, ...hours }: Settings, judged: Word, before: Facts, after: Facts) {
  const [was, is] = [before, after].map((found) => {
    const asked = { ...found, ...judged };
    return { rule: decidingRule(policy, asked), schedule: scheduleFor(hours, asked) };
  });
  return was?.rule === is?.rule && was?.schedule === is?.schedule;
}

/** Takes back what the person did last: their snooze with what it moved, else their mark. */
export function reopen(context: FactContext, caseId: string) {
  return change(context, caseId, (found) => {
    const { snoozedUntil } = found;
    if (snoozedUntil === null) return withoutMark(found);
    return { ...withoutMoveTo(found, snoozedUntil), snoozedUntil: null };
  });
}

/** The person sent a reply from the composer: answered at once, confirmed when the reply is seen. */
export function sent(context: FactContext, caseId: string, text: string) {
  return change(context, caseId, (found) => ({
    ...withSent(found, { at: context.now, text, postId: null }),
    snoozedUntil: null,
  }));
}

/** The sent reply did not go out after all. */
export function notSent(context: FactContext, caseId: string) {
  return change(context, caseId, withoutSent);
}
