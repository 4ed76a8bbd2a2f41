import { startClock } from '../../../utils/deadlines/clock.ts';
import { explain } from '../../../utils/deadlines/explain.ts';
import { type CaseFacts, decidingRule } from '../../../utils/deadlines/rule.ts';
import { scheduleFor } from '../../../utils/deadlines/schedule-for.ts';
import type { Instant } from '../../../utils/words/case.ts';
import type { SiteId } from '../../../utils/words/post.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import type { Intent, Severity, Topic } from '../../../utils/words/verdict.ts';
import { fromField, sayNear } from './wall-time.ts';

/** What is tried: a post of this kind, at this time on the schedule's clocks. */
export interface Trial {
  readonly kind: Severity | Exclude<Intent, 'complaint'>;
  readonly topic: Topic;
  readonly site: SiteId;
  readonly brandId: string;
  /** Empty: none. */
  readonly label: string;
  /** "2026-11-18T16:40". */
  readonly time: string;
}

/** What the policy makes of it. */
export interface Outcome {
  /** Place of the deciding rule; -1 where none fits. */
  readonly index: number;
  /** "Wed 17:40"; null where there is none. */
  readonly ideal: string | null;
  readonly limit: string | null;
  /** The sums of both, as a paragraph. */
  readonly why: string;
  /** The ideal would come after the limit. */
  readonly crossed: boolean;
}

/** The part of the settings that a due time hangs on. */
export type TriedSettings = Pick<Settings, 'policy' | 'schedule' | 'otherSchedules'>;

/** Tries a post on settings, saved or not; null while its time is not filled in. */
export function tryOut(settings: TriedSettings, trial: Trial): Outcome | null {
  const { policy } = settings;
  const facts = factsOf(trial);
  const schedule = scheduleFor(settings, facts);
  const { timeZone } = schedule;
  const startedAt = fromField(trial.time, timeZone);
  if (startedAt === null) return null;
  const from = {
    kind: 'first-reply',
    postId: '',
    also: [],
    startExact: true,
    terms: null,
    until: null,
  } as const;
  const request = { ...facts, policy, schedule, startedAt };
  const clock = startClock({ ...from, judged: facts }, request);
  const { idealAt, limitAt } = clock;
  const say = (at: Instant | null) => (at === null ? null : sayNear(at, startedAt, timeZone));
  const { paragraph, ideal } = explain(clock, policy, schedule, startedAt);
  const rule = decidingRule(policy, facts);
  return {
    index: rule ? policy.indexOf(rule) : -1,
    ideal: say(idealAt),
    limit: say(limitAt),
    why: ideal === null ? paragraph : `${paragraph} ${ideal.paragraph}`,
    crossed: idealAt !== null && limitAt !== null && idealAt > limitAt,
  };
}

function factsOf({ kind, label, topic, site, brandId }: Trial): CaseFacts {
  const isComplaint = kind === 'major' || kind === 'minor' || kind === 'rant';
  return {
    intent: isComplaint ? 'complaint' : kind,
    severity: isComplaint ? kind : null,
    topic,
    site,
    brandId,
    labels: label === '' ? [] : [label],
  };
}
