import type { Brand } from './brand.ts';
import type { Instant } from './case.ts';
import type { Policy, Schedule } from './policy.ts';
import type { SiteId } from './post.ts';

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
}
