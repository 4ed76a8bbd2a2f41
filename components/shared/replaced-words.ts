import type { Replaced } from '../../utils/platform/repair-settings.ts';

const sentences: Readonly<Record<Replaced, string>> = {
  consentAt: 'Whether it may read: it reads nothing until you agree again.',
  brands: 'Part of whom it listens for: what could be read of it is kept.',
  schedule: 'The opening hours: Monday to Friday, 9:00 to 18:00, hold instead.',
  timeZone: 'The time zone, which this browser does not know: its own holds instead.',
  otherSchedules: 'Part of the other schedules: those that could be read are kept.',
  policy: 'The rules for due times: those that Hearback comes with hold instead.',
  soonShare: 'When a reply is due soon: in the last quarter of its time.',
  initials: 'Your initials: replies are not signed.',
  pausedSites: 'Which sites are paused: those that could be read stay so.',
  sidebarWidth: 'How wide the sidebar is.',
  notify: 'Of what you are notified: of everything.',
  learning: 'How it learns from you: learning is off.',
};

/** What was replaced, each part once, in sentences. */
export const sayReplaced = (replaced: readonly Replaced[]): string[] =>
  [...new Set(replaced)].map((name) => sentences[name]);
