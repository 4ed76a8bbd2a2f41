import type { Clock, Instant } from '../words/case.ts';
import type { Counting, Policy, Rule, Schedule } from '../words/policy.ts';
import { sayCounted, sayMoment, saySum } from './counted-words.ts';
import { parseDuration } from './duration.ts';
import { reach } from './reach.ts';
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
  const rule = policy.find(({ name }) => name === clock.rule);
  if (clock.rule === null) return same('No rule fits, so no reply is due.');
  if (!rule)
    return same(`Rule ${clock.rule}, which is no longer in the policy; its due time stays.`);
  if ('none' in rule) return same(`${rule.name}: no reply is due; you decide.`);
  return {
    line: `${rule.name}: ${targetsLine(rule, clock, now)}.`,
    paragraph: paragraph(rule, clock, schedule),
  };
}

function same(sentence: string): Explanation {
  return { line: sentence, paragraph: sentence };
}

type Timed = Exclude<Rule, { none: true }>;

function targetsLine({ ideal, limit }: Timed, clock: Clock, now: Instant): string {
  const late = `${saySum(parseDuration(limit.for) ?? 0)} limit`;
  if (!ideal) return `${late}, ${howCounted[limit.counting]}`;
  const passed = clock.idealAt !== null && clock.idealAt <= now ? ' (passed)' : '';
  const early = `${saySum(parseDuration(ideal.for) ?? 0)} ideal${passed}`;
  return ideal.counting === limit.counting
    ? `${early}, ${late}, ${howCounted[limit.counting]}`
    : `${early}, ${howCounted[ideal.counting]}; ${late}, ${howCounted[limit.counting]}`;
}

function paragraph({ name, limit }: Timed, clock: Clock, schedule: Schedule): string {
  const zone = schedule.timeZone;
  const reached = reach(limit, schedule, clock.startedAt);
  const received = `Received ${clock.startExact ? '' : 'about '}${sayMoment(clock.startedAt, zone)}.`;
  const asked = `Rule ${name}: ${saySum(parseDuration(limit.for) ?? 0)} ${counted[limit.counting]}.`;
  if (!reached)
    return `${received} ${asked} The schedule never opens that long, so nothing is due.`;
  if (reached.at !== clock.limitAt) {
    const due = clock.limitAt === null ? 'none' : sayMoment(clock.limitAt, zone);
    return `${received} Due ${due}, ${sayTimeZone(zone)}, by rule ${name} as it was then: the policy or the hours changed since.`;
  }
  const due = `→ due ${sayMoment(reached.at, zone)}, ${sayTimeZone(zone)}.`;
  return [received, asked, sayCounted(limit.counting, reached.spans, schedule), due]
    .filter(Boolean)
    .join(' ');
}
