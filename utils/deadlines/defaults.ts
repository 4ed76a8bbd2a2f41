import type { Policy, Schedule } from '../words/policy.ts';

/** What holds until the person says otherwise; the order matters. */
export const defaultPolicy: Policy = [
  {
    name: 'Safety and legal',
    when: { topics: ['safety', 'legal'] },
    ideal: { for: 'PT15M', counting: 'always' },
    limit: { for: 'PT1H', counting: 'open-hours' },
    update: { for: 'PT2H', counting: 'open-hours' },
  },
  {
    name: 'Major',
    when: { severities: ['major'] },
    ideal: { for: 'PT1H', counting: 'open-hours' },
    limit: { for: 'PT4H', counting: 'open-hours' },
  },
  {
    name: 'Minor',
    when: { severities: ['minor'] },
    ideal: { for: 'PT1H', counting: 'open-hours' },
    limit: { for: 'PT24H', counting: 'open-days' },
  },
  { name: 'Rant', when: { severities: ['rant'] }, none: true },
  {
    name: 'Question',
    when: { intents: ['question'] },
    ideal: { for: 'PT1H', counting: 'open-hours' },
    limit: { for: 'PT24H', counting: 'open-days' },
  },
  {
    name: 'Praise',
    when: { intents: ['praise'] },
    ideal: null,
    limit: { for: 'PT48H', counting: 'open-days' },
  },
];

/** Monday to Friday, nine to six. */
export function defaultSchedule(timeZone: string): Schedule {
  const workday = ['09:00-18:00'];
  return {
    timeZone,
    open: {
      mon: workday,
      tue: workday,
      wed: workday,
      thu: workday,
      fri: workday,
      sat: [],
      sun: [],
    },
    holidays: [],
  };
}
