import { defaultPolicy } from '../../utils/deadlines/defaults.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../../utils/words/settings.ts';
import { practiceBrand, practiceSchedule } from '../pages/x/world.ts';

/** As after the first run, for the practice brand. */
export function practiceSettings(now: number, changes: Partial<Settings> = {}): Settings {
  return {
    consentAt: now,
    brands: [practiceBrand],
    schedule: practiceSchedule,
    otherSchedules: [],
    policy: defaultPolicy,
    soonShare: defaultSoonShare,
    initials: 'LK',
    pausedSites: [],
    sidebarWidth: 400,
    notify: defaultNotify,
    learning: defaultLearning,
    ...changes,
  };
}
