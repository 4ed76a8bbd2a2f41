import type { Brand } from './brand.ts';
import type { Instant } from './case.ts';
import type { OtherSchedule, Policy, Schedule } from './policy.ts';
import type { SiteId } from './post.ts';

/** How Hearback learns from what the person says of posts. */
export interface Learning {
  /** Off: nothing learnt changes a verdict; a correction still holds for its own case. */
  readonly on: boolean;
  /** Now and then "was this right?" is asked. */
  readonly ask: boolean;
  /** What was taught until then was forgotten on demand. */
  readonly since: Instant;
}

/** Of what the person is told. */
export interface Notify {
  readonly soon: boolean;
  readonly overdue: boolean;
  /** What was handed over, when it is to be asked about. */
  readonly followUp: boolean;
  /** What waits, once when the day's opening hours start. */
  readonly digest: boolean;
}

/** What the person chose. Kept in the extension's storage, changed only through the background. */
export interface Settings {
  /** When reading was allowed; null: nothing is read. */
  readonly consentAt: Instant | null;
  readonly brands: readonly Brand[];
  readonly schedule: Schedule;
  /** Ordered: the first whose conditions all hold goes before `schedule`. */
  readonly otherSchedules: readonly OtherSchedule[];
  readonly policy: Policy;
  /** The last part of a clock's counted time, 0 to 1, in which it is due soon. */
  readonly soonShare: number;
  /** Signs replies: "LK" becomes "^LK". */
  readonly initials: string;
  readonly pausedSites: readonly SiteId[];
  /** CSS px, 320 to 560. */
  readonly sidebarWidth: number;
  readonly notify: Notify;
  readonly learning: Learning;
}

/** What due times follow from. */
export type Terms = Pick<Settings, 'policy' | 'schedule' | 'otherSchedules' | 'soonShare'>;

/** Terms as they are kept for the clocks that were started by them. */
export interface KeptTerms extends Terms {
  readonly id: string;
}

/** Until the person says otherwise. */
export const defaultLearning: Learning = { on: true, ask: true, since: 0 };
export const defaultNotify: Notify = { soon: true, overdue: true, followUp: true, digest: true };
export const defaultSoonShare = 0.25;
