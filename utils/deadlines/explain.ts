import type { Clock, Instant } from '../words/case.ts';
import type { Counting, Policy, Schedule, Target } from '../words/policy.ts';
import { sayCounted, sayMoment, saySum } from './counted-words.ts';
import { parseDuration } from './duration.ts';
import { reach } from './reach.ts';
import { type Reckoning, reckon } from './reckoning.ts';
import { type TimedRule, targetOf } from './rule.ts';
import { sayTimeZone } from './time-zone.ts';

/** Why a case is due when it is. */
export interface Explanation {
  /** "Major: 1 h ideal (passed), 4 h limit, in opening hours." */
  readonly line: string;
  /** A paragraph that a person can check by hand. */
  readonly paragraph: string;
  /** The same as data, of a moved due time as it was before; null where no rule that holds now gives it. */
  readonly reckoning: Reckoning | null;
}

const howCounted: Readonly<Record<Counting, string>> = {
  always: 'around the clock',
  'open-days': 'on open days',
  'open-hours': 'in opening hours',
};

const counted: Readonly<Record<Counting, string>> = {
  always: 'around the clock',
  'open-days': 'of open days',
  'open-hours': 'of opening hours',
};

/** Explains a clock by the policy and schedule that hold now; says so where they no longer give its due time. */
export function explain(
  clock: Clock,
  policy: Policy,
  schedule: Schedule,
  now: Instant,
): Explanation {
  const { timeZone } = schedule;
  if (clock.move) return moved(clock, clock.move, policy, schedule, now);
  if (clock.promised && clock.limitAt !== null)
    return same(`${started(clock, timeZone)} Promised for ${inZone(clock.limitAt, timeZone)}.`);
  return byRule(clock, policy, schedule, now);
}

function same(sentence: string): Explanation {
  return { line: sentence, paragraph: sentence, reckoning: null };
}

/** What the person said comes first, then why it was due when it was. */
function moved(
  clock: Clock,
  { was, to, at, by, reason }: NonNullable<Clock['move']>,
  policy: Policy,
  schedule: Schedule,
  now: Instant,
): Explanation {
  const zone = schedule.timeZone;
  const before = explain({ ...clock, ...was, move: null }, policy, schedule, now);
  const then = was.limitAt === null ? 'Was not due' : `Was due ${sayMoment(was.limitAt, zone)}`;
  const who = `,${by === '' ? '' : ` by ${by}`} on ${sayMoment(at, zone)}`;
  const why = reason.trim().replace(/[^.!?]$/, '$&.');
  const line = `${then}; moved to ${inZone(to, zone)}${who}: ${why}`;
  return { ...before, line, paragraph: `${line} ${before.paragraph}` };
}

function byRule(clock: Clock, policy: Policy, schedule: Schedule, now: Instant): Explanation {
  if (clock.rule === null) return same('No rule fits, so no reply is due.');
  const rule = policy.find(({ name }) => name === clock.rule);
  const timed = rule && !('none' in rule) ? rule : null;
  if (rule && !timed && clock.limitAt === null)
    return same(`${rule.name}: no reply is due; you decide.`);
  const reckoning = timed && reckon(timed, clock.kind, schedule, clock.startedAt);
  if (
    !timed ||
    !reckoning ||
    reckoning.dueAt !== clock.limitAt ||
    !isIdealOf(timed, clock, schedule)
  )
    return same(changed(clock, schedule.timeZone));
  return {
    line: `${timed.name}: ${targetsLine(timed, clock, now)}.`,
    paragraph: paragraph(reckoning, clock, schedule.timeZone),
    reckoning,
  };
}

/** Whether the rule still gives the ideal, which no update has. */
function isIdealOf({ ideal }: TimedRule, clock: Clock, schedule: Schedule): boolean {
  const { kind, idealAt, startedAt } = clock;
  if (kind === 'update') return true;
  return idealAt === ((ideal && reach(ideal, schedule, startedAt)?.at) ?? null);
}

function changed({ rule, limitAt }: Clock, zone: string): string {
  const due = limitAt === null ? 'Not due' : `Due ${inZone(limitAt, zone)}`;
  return `${due}, by rule ${rule} as it was then: the policy or the hours changed since.`;
}

function targetsLine(rule: TimedRule, { kind, idealAt }: Clock, now: Instant): string {
  const limit = targetOf(rule, kind);
  const { ideal } = rule;
  const late = `${sayLength(limit)} ${kind === 'update' ? 'for an update' : 'limit'}`;
  if (!ideal || kind === 'update') return `${late}, ${howCounted[limit.counting]}`;
  const passed = idealAt !== null && idealAt <= now ? ' (passed)' : '';
  const early = `${sayLength(ideal)} ideal${passed}`;
  return ideal.counting === limit.counting
    ? `${early}, ${late}, ${howCounted[limit.counting]}`
    : `${early}, ${howCounted[ideal.counting]}; ${late}, ${howCounted[limit.counting]}`;
}

function paragraph(reckoning: Reckoning, clock: Clock, zone: string): string {
  const { rule, target, dueAt } = reckoning;
  const { idealAt, kind } = clock;
  const sentences = [
    started(clock, zone),
    `Rule ${rule}: ${kind === 'update' ? 'an update within ' : ''}${sayLength(target)} ${counted[target.counting]}.`,
    dueAt === null
      ? 'The schedule never opens that long, so nothing is due.'
      : `${sayCounted(reckoning, zone)} → due ${inZone(dueAt, zone)}.`.trim(),
    idealAt === null ? '' : `Ideally by ${sayMoment(idealAt, zone)}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What the clock runs from: the customer's post, or the reply that only holds. */
function started({ kind, startedAt, startExact }: Clock, zone: string): string {
  const what = kind === 'update' ? 'Told to wait' : 'Received';
  return `${what} ${startExact ? '' : 'about '}${sayMoment(startedAt, zone)}.`;
}

function inZone(at: Instant, zone: string): string {
  return `${sayMoment(at, zone)}, ${sayTimeZone(zone)}`;
}

function sayLength(target: Target): string {
  return saySum(parseDuration(target.for) ?? 0);
}
