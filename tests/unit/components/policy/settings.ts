import { defaultPolicy, defaultSchedule } from '../../../../utils/deadlines/defaults.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../../../../utils/words/settings.ts';

/** As after the first run, in London. */
export const settings: Settings = {
  consentAt: 1,
  brands: [],
  schedule: defaultSchedule('Europe/London'),
  otherSchedules: [],
  policy: defaultPolicy,
  soonShare: defaultSoonShare,
  initials: '',
  pausedSites: [],
  sidebarWidth: 400,
  notify: defaultNotify,
  learning: defaultLearning,
};
