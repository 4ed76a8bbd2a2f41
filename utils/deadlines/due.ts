import type { ClockKind, Instant } from '../words/case.ts';
import type { Counting, Policy, Schedule } from '../words/policy.ts';
import { defaultSoonShare } from '../words/settings.ts';
import { type Reach, reach } from './reach.ts';
import { type CaseFacts, decidingRule, targetOf } from './rule.ts';

export interface DueRequest extends CaseFacts {
  readonly policy: Policy;
  readonly schedule: Schedule;
  readonly startedAt: Instant;
  /** What is waited for; absent: the first reply. */
  readonly kind?: ClockKind;
  /** The last part of the counted time, 0 to 1, in which it is due soon; absent: a quarter. */
  readonly soonShare?: number;
}

/** Absolute due times, null where none is set. */
export interface DueTimes {
  /** Name of the rule that decided; null where none matched. */
  readonly rule: string | null;
  readonly idealAt: Instant | null;
  readonly limitAt: Instant | null;
  readonly soonAt: Instant | null;
  /** `[instant, share of the limit's counted time used]` from start to limit; empty without a limit. */
  readonly progress: readonly (readonly [Instant, number])[];
  /** How the limit counts; null where no rule sets one. */
  readonly counting: Counting | null;
  /** The rule sets a limit, but the schedule never opens that long: `limitAt` is null. */
  readonly unreachable: boolean;
}

const nothingDue = {
  idealAt: null,
  limitAt: null,
  soonAt: null,
  progress: [],
  counting: null,
  unreachable: false,
};

/**
 * When a reply is due, by the first rule that matches. Throws RangeError for a schedule or policy that
 * `validateSchedule` and `validatePolicy` refuse for an unknown zone, interval or duration.
 */
export function dueTimes(request: DueRequest): DueTimes {
  const {
    policy,
    schedule,
    startedAt,
    kind = 'first-reply',
    soonShare = defaultSoonShare,
  } = request;
  const rule = decidingRule(policy, request);
  if (!rule || 'none' in rule) return { rule: rule?.name ?? null, ...nothingDue };
  const target = targetOf(rule, kind);
  const ideal = kind === 'update' ? null : rule.ideal;
  const limit = reach(target, schedule, startedAt);
  return {
    rule: rule.name,
    idealAt: (ideal && reach(ideal, schedule, startedAt)?.at) ?? null,
    limitAt: limit?.at ?? null,
    soonAt: limit && instantAt(1 - soonShare, limit),
    progress: limit ? progressOf(startedAt, limit) : [],
    counting: target.counting,
    unreachable: limit === null,
  };
}

/** When a share of the counted time is used. */
function instantAt(share: number, { at, spans }: Reach): Instant {
  let left = Math.round(share * lengthOf(spans));
  for (const [start, end] of spans) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return at;
}

/** Two points a counted span: the share stands still while nothing counts. */
function progressOf(startedAt: Instant, { at, spans }: Reach): [Instant, number][] {
  const total = lengthOf(spans);
  const points: [Instant, number][] = [[startedAt, 0]];
  let used = 0;
  for (const [start, end] of total > 0 ? spans : []) {
    if (start > (points.at(-1)?.[0] ?? start)) points.push([start, used / total]);
    used += end - start;
    points.push([end, used / total]);
  }
  return total > 0 ? points : [...points, [at, 1]];
}

function lengthOf(spans: Reach['spans']): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
