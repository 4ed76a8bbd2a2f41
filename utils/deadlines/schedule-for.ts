import type { Schedule } from '../words/policy.ts';
import type { Settings } from '../words/settings.ts';
import { type CaseFacts, holds } from './rule.ts';

/** The hours that hold for a case: the first other schedule whose conditions all hold, else the usual one. */
export function scheduleFor(
  { schedule, otherSchedules }: Pick<Settings, 'schedule' | 'otherSchedules'>,
  facts: CaseFacts,
): Schedule {
  return otherSchedules.find(({ when }) => holds(when, facts))?.schedule ?? schedule;
}
