export type Intent = 'complaint' | 'question' | 'praise' | 'other';
export type Severity = 'rant' | 'minor' | 'major';
export type Topic =
  | 'delivery'
  | 'billing'
  | 'product'
  | 'service'
  | 'outage'
  | 'account'
  | 'safety'
  | 'legal'
  | 'other';

/** `[start, end, weight]` into the text, UTF-16 offsets, end exclusive; weight from -1 to 1. */
export type Evidence = readonly [start: number, end: number, weight: number];

/** What triage thinks of a post. */
export interface Verdict {
  /** Calibrated probability from 0 to 1. */
  readonly complaint: number;
  readonly intent: Intent;
  /** Null for what is no complaint. */
  readonly severity: Severity | null;
  readonly topic: Topic;
  readonly evidence: readonly Evidence[];
  /** Names of the rules that raised or lowered the severity, as the person reads them ("repeated contact"). */
  readonly reasons: readonly string[];
}
