import type { Clock, Instant } from '../words/case.ts';
import type { Counting, Policy, Rule, Schedule, Target } from '../words/policy.ts';
import { sayCounted, sayMoment, saySum } from './counted-words.ts';
import { parseDuration } from './duration.ts';
import { type Reach, reach } from './reach.ts';
import { sayTimeZone } from './time-zone.ts';

/** Why a case is due when it is. */
export interface Explanation {
  /** "Major: 1 h ideal (passed), 4 h limit, in opening hours." */
  readonly line: string;
  /** A paragraph that a person can check by hand. */
  readonly paragraph: string;
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
  if (clock.rule === null) return same('No rule fits, so no reply is due.');
  const rule = policy.find(({ name }) => name === clock.rule);
  const timed = rule && !('none' in rule) ? rule : null;
  if (rule && !timed && clock.limitAt === null)
    return same(`${rule.name}: no reply is due; you decide.`);
  const reached = timed && reach(timed.limit, schedule, clock.startedAt);
  const holds = (reached?.at ?? null) === clock.limitAt;
  if (!timed || !holds) return same(changed(clock, schedule.timeZone));
  return {
    line: `${timed.name}: ${targetsLine(timed, clock, now)}.`,
    paragraph: paragraph(timed, clock, reached, schedule),
  };
}

function same(sentence: string): Explanation {
  return { line: sentence, paragraph: sentence };
}

function changed({ rule, limitAt }: Clock, zone: string): string {
  const due =
    limitAt === null ? 'Not due' : `Due ${sayMoment(limitAt, zone)}, ${sayTimeZone(zone)}`;
  return `${due}, by rule ${rule} as it was then: the policy or the hours changed since.`;
}

type Timed = Exclude<Rule, { none: true }>;

function targetsLine({ ideal, limit }: Timed, clock: Clock, now: Instant): string {
  const late = `${sayLength(limit)} limit`;
  if (!ideal) return `${late}, ${howCounted[limit.counting]}`;
  const passed = clock.idealAt !== null && clock.idealAt <= now ? ' (passed)' : '';
  const early = `${sayLength(ideal)} ideal${passed}`;
  return ideal.counting === limit.counting
    ? `${early}, ${late}, ${howCounted[limit.counting]}`
    : `${early}, ${howCounted[ideal.counting]}; ${late}, ${howCounted[limit.counting]}`;
}

function paragraph(
  { name, limit }: Timed,
  { startedAt, startExact, idealAt }: Clock,
  reached: Reach | null,
  schedule: Schedule,
): string {
  const zone = schedule.timeZone;
  const sentences = [
    `Received ${startExact ? '' : 'about '}${sayMoment(startedAt, zone)}.`,
    `Rule ${name}: ${sayLength(limit)} ${counted[limit.counting]}.`,
    reached
      ? sumOf(limit, reached, schedule)
      : 'The schedule never opens that long, so nothing is due.',
    idealAt === null ? '' : `Ideally by ${sayMoment(idealAt, zone)}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sumOf({ counting }: Target, { at, spans }: Reach, schedule: Schedule): string {
  const zone = schedule.timeZone;
  const due = `→ due ${sayMoment(at, zone)}, ${sayTimeZone(zone)}.`;
  return `${sayCounted(counting, spans, schedule)} ${due}`.trim();
}

function sayLength(target: Target): string {
  return saySum(parseDuration(target.for) ?? 0);
}
