import type { Severity } from '../words/verdict.ts';
import type { Grades } from './judges.ts';
import type { Effect, RuleSign } from './rules.ts';

/** How far `rant` must lead: nobody is told that one is due. */
const RANT_LEAD = 0.2;
/** What signs that speak against a rant take from it. */
const RAISED = 0.75;

/** Where the model has no grades: minor, unless a rule says otherwise. */
const UNGRADED: Grades = { rant: 0, minor: 0, major: 0 };

/**
 * The model's highest step, moved by the signs that were found. Its grades are learnt from English posts;
 * null stands for those of another language.
 */
export function severityOf(grades: Grades | null, signs: readonly RuleSign[]): Severity {
  const has = (wanted: Effect): boolean => signs.some(({ effect }) => effect === wanted);
  const raising = signs.filter(({ effect }) => effect === 'raise' || effect === 'matter');
  if (has('major') || raising.length > 1) return 'major';
  if (has('lower')) return 'minor';
  if (has('vent') && raising.length === 0) return 'rant';
  const { rant, minor, major } = grades ?? UNGRADED;
  const outburst = rant - RANT_LEAD - (raising.length > 0 || has('asks') ? RAISED : 0);
  if (major > Math.max(outburst, minor)) return 'major';
  return outburst > minor && !has('matter') ? 'rant' : 'minor';
}
