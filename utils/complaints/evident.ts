import type { Evidence } from '../words/verdict.ts';
import type { FiredRule } from './rules.ts';

const RULE_WEIGHT = 0.5;

/** The model's spans and those of what rules found, overlapping ones as one; the strongest first. */
export function withRules(
  evidence: readonly Evidence[],
  fired: readonly Pick<FiredRule, 'range'>[],
): readonly Evidence[] {
  if (fired.length === 0) return evidence;
  const all = [...evidence, ...fired.map(({ range }): Evidence => [...range, RULE_WEIGHT])];
  const joined: Evidence[] = [];
  for (const next of all.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && next[0] < last[1]) {
      joined.splice(-1, 1, [last[0], Math.max(last[1], next[1]), Math.max(last[2], next[2])]);
    } else joined.push(next);
  }
  return joined.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
}
