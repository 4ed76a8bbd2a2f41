import type { When } from '../../../utils/words/policy.ts';

/** With a condition changed; without it where nothing is left of it. */
export function withCondition<Key extends keyof When>(
  when: When,
  key: Key,
  values: When[Key],
): When {
  const { [key]: _, ...others } = when;
  return values === undefined ? others : { ...others, [key]: values };
}
