import type { OtherSchedule, Schedule } from '../words/policy.ts';
import type { Settings } from '../words/settings.ts';
import { type CaseFacts, holds } from './rule.ts';

/** The first other schedule whose conditions all hold for a case; null where the usual one does. */
export function otherFor(
  { otherSchedules }: Pick<Settings, 'otherSchedules'>,
  facts: CaseFacts,
): OtherSchedule | null {
  return otherSchedules.find(({ when }) => holds(when, facts)) ?? null;
}

/** The hours that hold for a case: the first other schedule whose conditions all hold, else the usual one. */
export function scheduleFor(
  settings: Pick<Settings, 'schedule' | 'otherSchedules'>,
  facts: CaseFacts,
): Schedule {
  return otherFor(settings, facts)?.schedule ?? settings.schedule;
}
