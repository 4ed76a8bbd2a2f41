import { parseDuration } from '../../../utils/deadlines/duration.ts';
import type { Counting, Target } from '../../../utils/words/policy.ts';

/** Days are of 24 hours. */
export type Unit = 'min' | 'h' | 'd';

/** A target while it is typed: "4" and hours. */
export interface TargetDraft {
  readonly amount: string;
  readonly unit: Unit;
  readonly counting: Counting;
}

const minute = 60_000;
const minutesOf: Readonly<Record<Unit, number>> = { min: 1, h: 60, d: 1440 };

/** The unit in which it was written is kept where that gives a whole number: "24 h" is no "1 day". */
export function targetDraftOf({ for: duration, counting }: Target): TargetDraft {
  const minutes = (parseDuration(duration) ?? 0) / minute;
  const unit = (/^P\d+D$/.test(duration) && 'd') || (minutes % 60 === 0 && 'h') || 'min';
  const amount = minutes / minutesOf[unit];
  return { amount: String(amount), unit: amount === 0 ? 'min' : unit, counting };
}

/** The target; what is typed and no number stays as it is, and is no duration. */
export function targetOf({ amount, unit, counting }: TargetDraft): Target {
  return { for: isoOf(amount.trim().replace(',', '.'), unit), counting };
}

/** Whether it is a number that can be a length of time. */
export function isLength(draft: TargetDraft): boolean {
  return parseDuration(targetOf(draft).for) !== null;
}

function isoOf(amount: string, unit: Unit): string {
  if (!/^\d+(\.\d+)?$/.test(amount)) return amount;
  if (amount.includes('.')) return `PT${Math.round(Number(amount) * minutesOf[unit])}M`;
  if (unit === 'd') return `P${amount}D`;
  return `PT${amount}${unit === 'h' ? 'H' : 'M'}`;
}
