import type { SiteId } from './post.ts';
import type { Intent, Severity, Topic } from './verdict.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** When somebody is there to answer. */
export interface Schedule {
  /** IANA name, "Europe/London". */
  readonly timeZone: string;
  /** Intervals "09:00-18:00"; one may cross midnight and belongs to the day on which it starts; "24:00" may end one. */
  readonly open: Readonly<Record<Weekday, readonly string[]>>;
  /** Local dates "2026-12-25", or "12-25" for every year: the intervals that start on them fall away. */
  readonly holidays: readonly string[];
}

export type Counting = 'always' | 'open-days' | 'open-hours';

export interface Target {
  /** ISO 8601 duration of hours, minutes, seconds or days of 24 hours: "PT1H". */
  readonly for: string;
  readonly counting: Counting;
}

export interface When {
  readonly severities?: readonly Severity[];
  readonly intents?: readonly Intent[];
  readonly topics?: readonly Topic[];
  readonly sites?: readonly SiteId[];
  readonly brands?: readonly string[];
  readonly labels?: readonly string[];
}

export type Rule =
  | {
      readonly name: string;
      readonly when: When;
      readonly ideal: Target | null;
      readonly limit: Target;
      /** For an update after a reply that only holds; absent: as long as the limit. */
      readonly update?: Target;
    }
  | { readonly name: string; readonly when: When; readonly none: true };

/** Ordered; the first rule whose conditions all hold decides. */
export type Policy = readonly Rule[];

/** Where somebody else is there to answer, or at other times. */
export interface OtherSchedule {
  readonly name: string;
  /** As of a rule: all conditions present must hold. */
  readonly when: Pick<When, 'brands' | 'sites' | 'labels'>;
  readonly schedule: Schedule;
}
