import type { Policy, Rule } from '../../../utils/words/policy.ts';
import { conditions } from './rule-draft.ts';

/** Why a rule can never decide, as a sentence to stand beside it; null where it may. Says only what is sure. */
export function neverDecides(policy: Policy, index: number): string | null {
  const rule = policy[index];
  if (!rule) return null;
  const { severities, intents } = rule.when;
  if (severities && intents && !intents.includes('complaint'))
    return 'Nothing fits it: only complaints have a severity.';
  const earlier = policy.slice(0, index).findIndex((other) => takesAll(other, rule));
  if (earlier < 0) return null;
  return `Never decides: rule ${earlier + 1}, ${policy[earlier]?.name}, takes all of it first.`;
}

/** Whatever fits the rule fits the other one too. */
function takesAll({ when: wide }: Rule, { when: narrow }: Rule): boolean {
  return conditions.every((condition) => covers(wide[condition], narrow[condition]));
}

function covers(wide: readonly string[] | undefined, narrow: readonly string[] | undefined) {
  return wide === undefined || (narrow?.every((value) => wide.includes(value)) ?? false);
}
