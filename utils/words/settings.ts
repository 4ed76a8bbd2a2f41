import type { Brand } from './brand.ts';
import type { Instant } from './case.ts';
import type { Policy, Schedule } from './policy.ts';
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

/** What the person chose. Kept in the extension's storage, changed only through the background. */
export interface Settings {
  /** When reading was allowed; null: nothing is read. */
  readonly consentAt: Instant | null;
  readonly brands: readonly Brand[];
  readonly schedule: Schedule;
  readonly policy: Policy;
  /** Signs replies: "LK" becomes "^LK". */
  readonly initials: string;
  readonly pausedSites: readonly SiteId[];
  /** CSS px, 320 to 560. */
  readonly sidebarWidth: number;
  readonly notify: { readonly soon: boolean; readonly overdue: boolean };
  readonly learning: Learning;
}

/** Until the person says otherwise. */
export const defaultLearning: Learning = { on: true, ask: true, since: 0 };
