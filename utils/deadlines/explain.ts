import type { Clock, Instant } from '../words/case.ts';
import type { Counting, Policy, Schedule, Target } from '../words/policy.ts';
import { sayCounted, saySum } from './counted-words.ts';
import { parseDuration } from './duration.ts';
import { type Reading, sayMoment } from './moment-words.ts';
import { type Reckoning, reckon } from './reckoning.ts';
import { type TimedRule, targetOf } from './rule.ts';
import { sayTimeZone } from './time-zone.ts';

/** How one due time comes about. */
export interface Sum {
  /** A paragraph that a person can check by hand. */
  readonly paragraph: string;
  /** The same as data, of a moved due time as it was before; null where no rule that holds gives it. */
  readonly reckoning: Reckoning | null;
}

/** Why a case is due when it is: the sum is the limit's. */
export interface Explanation extends Sum {
  /** "Major: 1 h ideal (passed), 4 h limit, in opening hours." */
  readonly line: string;
  /** Null where there is none, or no rule that holds gives it. */
  readonly ideal: Sum | null;
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

/**
 * Explains a clock by a policy and schedule; says so where they no longer give its due time, and where
 * what is kept of it cannot be read.
 */
export function explain(
  clock: Clock,
  policy: Policy,
  schedule: Schedule,
  now: Instant,
): Explanation {
  try {
    const found = running(clock, policy, schedule, now);
    return { ...found, paragraph: `${found.paragraph}${ended(clock, schedule, now)}` };
  } catch (error) {
    // Temporal throws it for an instant, a zone or an interval that is none.
    if (error instanceof RangeError)
      return same('What is kept of this due time cannot be read, so it cannot be explained.');
    throw error;
  }
}

function running(clock: Clock, policy: Policy, schedule: Schedule, now: Instant): Explanation {
  const reading = readingOf(schedule, now);
  if (clock.move) return moved(clock, clock.move, policy, schedule, now);
  if (clock.promised && clock.limitAt !== null)
    return same(`${started(clock, reading)} Promised for ${inZone(clock.limitAt, reading)}.`);
  return byRule(clock, policy, schedule, now);
}

function same(sentence: string): Explanation {
  return { line: sentence, paragraph: sentence, reckoning: null, ideal: null };
}

/** What the person said comes first, then why it was due when it was. */
function moved(
  clock: Clock,
  { was, to, at, by, reason }: NonNullable<Clock['move']>,
  policy: Policy,
  schedule: Schedule,
  now: Instant,
): Explanation {
  const reading = readingOf(schedule, now);
  const before = running({ ...clock, ...was, move: null }, policy, schedule, now);
  const then = was.limitAt === null ? 'Was not due' : `Was due ${sayMoment(was.limitAt, reading)}`;
  const who = `,${by === '' ? '' : ` by ${by}`} on ${sayMoment(at, reading)}`;
  const why = reason.trim().replace(/[^.!?]$/, '$&.');
  const line = `${then}; moved to ${inZone(to, reading)}${who}: ${why}`;
  return { ...before, line, paragraph: `${line} ${before.paragraph}` };
}

function byRule(clock: Clock, policy: Policy, schedule: Schedule, now: Instant): Explanation {
  if (clock.rule === null) return same('No rule fits, so no reply is due.');
  const rule = policy.find(({ name }) => name === clock.rule);
  const timed = rule && !('none' in rule) ? rule : null;
  if (rule && !timed && clock.limitAt === null)
    return same(`${rule.name}: no reply is due; you decide.`);
  const sums = timed && sumsOf(timed, clock, schedule);
  if (!timed || !sums) return changed(clock, readingOf(schedule, now));
  return {
    line: `${timed.name}: ${targetsLine(timed, clock, now)}.`,
    paragraph: limitParagraph(sums.limit, clock, readingOf(schedule, now, sums.limit.target)),
    reckoning: sums.limit,
    ideal: sums.ideal && idealSum(sums.ideal, schedule, now),
  };
}

/** What the rule gives; null where that is no longer what the clock says. No update has an ideal. */
function sumsOf(rule: TimedRule, { kind, startedAt, limitAt, idealAt }: Clock, schedule: Schedule) {
  const sum = (target: Target) => reckon(rule.name, target, schedule, startedAt);
  const limit = sum(targetOf(rule, kind));
  const ideal = rule.ideal && kind !== 'update' ? sum(rule.ideal) : null;
  const isSame =
    limit.dueAt === limitAt && (kind === 'update' || (ideal?.dueAt ?? null) === idealAt);
  return isSame ? { limit, ideal: ideal?.dueAt == null ? null : ideal } : null;
}

function changed({ rule, limitAt, idealAt }: Clock, reading: Reading): Explanation {
  const due = limitAt === null ? 'Not due' : `Due ${inZone(limitAt, reading)}`;
  const ideally = idealAt === null ? '' : ` Ideally by ${sayMoment(idealAt, reading)}.`;
  const line = `${due}, by rule ${rule} as it was then: the policy or the hours changed since.`;
  return { ...same(line), paragraph: `${line}${ideally}` };
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

function limitParagraph(reckoning: Reckoning, clock: Clock, reading: Reading): string {
  const allows = `${clock.kind === 'update' ? 'an update within ' : ''}${sayTarget(reckoning)}`;
  const said = sayReckoning(reckoning, 'due', reading);
  return `${started(clock, reading)} Rule ${reckoning.rule}: ${allows}${said}`;
}

function idealSum(reckoning: Reckoning, schedule: Schedule, now: Instant): Sum {
  const said = sayReckoning(reckoning, 'ideally by', readingOf(schedule, now, reckoning.target));
  return { paragraph: `Ideal: ${sayTarget(reckoning)}${said}`, reckoning };
}

/** All that follows "24 h of open days": " → due …", or ". 2 h on … → due …". */
function sayReckoning(reckoning: Reckoning, due: string, reading: Reading): string {
  const { dueAt, target } = reckoning;
  if (dueAt === null) return '. The schedule never opens that long, so nothing is due.';
  const parts = sayCounted(reckoning, reading);
  const start = target.counting === 'always' ? '; ' : '. ';
  return `${parts === '' ? '' : start}${parts} → ${due} ${inZone(dueAt, reading)}.`;
}

/** What the clock runs from: the customer's post, or the reply that only holds. */
function started({ kind, startedAt, startExact }: Clock, reading: Reading): string {
  const what = kind === 'update' ? 'Told to wait' : 'Received';
  return `${what} ${startExact ? '' : 'about '}${sayMoment(startedAt, reading)}.`;
}

function ended({ stop }: Clock, schedule: Schedule, now: Instant): string {
  if (!stop) return '';
  const what = stop.is === 'answered' ? 'Answered' : 'Closed';
  return ` ${what} ${sayMoment(stop.at, readingOf(schedule, now))}.`;
}

function inZone(at: Instant, reading: Reading): string {
  return `${sayMoment(at, reading)}, ${sayTimeZone(reading.timeZone)}`;
}

/** Times are read as finely as a target is given, so that its sum can be followed. */
function readingOf({ timeZone }: Schedule, now: Instant, target?: Target): Reading {
  const length = target ? (parseDuration(target.for) ?? 0) : 0;
  if (length % 60_000 === 0) return { timeZone, now, smallestUnit: 'minute' };
  return { timeZone, now, smallestUnit: length % 1000 === 0 ? 'second' : 'millisecond' };
}

function sayTarget({ target }: Pick<Reckoning, 'target'>): string {
  return `${sayLength(target)} ${counted[target.counting]}`;
}

function sayLength(target: Target): string {
  return saySum(parseDuration(target.for) ?? 0);
}
