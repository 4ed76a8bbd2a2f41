import { describe, expect, it } from 'vitest';
import { defaultPolicy, defaultSchedule } from '../../../utils/deadlines/defaults.ts';
import { validatePolicy, validateTypedPolicy } from '../../../utils/deadlines/validate-policy.ts';
import { validateSchedule } from '../../../utils/deadlines/validate-schedule.ts';
import type { Rule, Target } from '../../../utils/words/policy.ts';
import { daily, week } from './schedules.ts';

function scheduleFaults(open: Partial<typeof week.open>, more: Partial<typeof week> = {}) {
  return validateSchedule({ ...week, ...more, open: { ...week.open, ...open } }).map(
    ({ field, message }) => `${field}: ${message}`,
  );
}

describe('a schedule', () => {
  it('is fine as it comes', () => {
    expect(validateSchedule(defaultSchedule('America/New_York'))).toEqual([]);
    expect(scheduleFaults({ mon: ['09:00-12:00', '12:00-18:00', '22:00-24:00'] })).toEqual([]);
    expect(scheduleFaults({ mon: ['00:00-06:00'], sun: ['22:00-00:00'] })).toEqual([]);
  });
  it('opens at most twelve times in a day', () => {
    const times = (count: number) =>
      Array.from({ length: count }, (_, hour) => hour + 10).map((hour) => `${hour}:00-${hour}:30`);
    expect(scheduleFaults({ mon: times(12) })).toEqual([]);
    expect(scheduleFaults({ mon: times(13) })).toEqual([
      'open.mon: 12 opening times are the most in a day.',
    ]);
  });
  it('has no hours that overlap', () => {
    expect(scheduleFaults({ tue: ['09:00-12:30', '12:00-18:00'] })).toEqual([
      'open.tue: These hours overlap: 09:00–12:30 and 12:00–18:00.',
    ]);
    expect(scheduleFaults({ sat: ['05:00-10:00'], fri: ['22:00-06:00'] })).toEqual([
      'open.sat: These hours overlap: 22:00–06:00 and 05:00–10:00.',
    ]);
    expect(scheduleFaults({ mon: ['05:00-10:00'], sun: ['22:00-06:00'] })).toEqual([
      'open.mon: These hours overlap: 22:00–06:00 and 05:00–10:00.',
    ]);
  });
  it('opens at some time', () => {
    expect(validateSchedule(daily('UTC'))).toEqual([
      { field: 'open', message: 'There is no opening hour in the week. Give at least one.' },
    ]);
  });
  it.each(['9-18', '09:00-25:00', '09:00–18:00', '24:00-06:00', '10:00-10:00', '09:60-10:00', ''])(
    'refuses the interval "%s"',
    (text) => {
      expect(scheduleFaults({ mon: [text] })).toEqual([
        `open.mon: “${text}” is no opening time. Write it like 09:00-18:00.`,
      ]);
    },
  );
  it('refuses a zone and a date that do not exist', () => {
    expect(scheduleFaults({}, { timeZone: 'Europe/Londn' })).toEqual([
      'timeZone: “Europe/Londn” is not a known time zone. Choose one from the list.',
    ]);
  });
  it.each(['2026-12-25', '2028-02-29', '12-25', '--12-25', '02-29'])(
    'keeps the holiday %s',
    (day) => {
      expect(scheduleFaults({}, { holidays: [day] })).toEqual([]);
    },
  );
  it.each([
    '2026-02-30',
    '2027-02-29',
    '02-30',
    '13-01',
    '1-1',
    '25.12.',
    '--2026-12-25',
    '-12-25',
    '',
  ])('refuses the holiday "%s"', (day) => {
    expect(scheduleFaults({}, { holidays: ['2026-12-25', day] })).toEqual([
      `holidays.1: “${day}” is no date. Write it like 2026-12-25, or 12-25 for every year.`,
    ]);
  });
});

describe('a policy', () => {
  const hour: Target = { for: 'PT1H', counting: 'open-hours' };
  const rule = (ideal: Target | null, limit: Target): Rule => ({
    name: 'R',
    when: {},
    ideal,
    limit,
  });
  const faults = (...rules: Rule[]) =>
    validatePolicy(rules).map(({ field, message }) => `${field}: ${message}`);

  it('is fine as it comes', () => {
    expect(validatePolicy(defaultPolicy)).toEqual([]);
  });
  it('has no limit shorter than its ideal', () => {
    const sentence = 'rules.0.limit: The limit is shorter than the ideal.';
    expect(faults(rule(hour, { ...hour, for: 'PT30M' }))).toEqual([sentence]);
    expect(faults(rule(hour, { for: 'PT30M', counting: 'always' }))).toEqual([sentence]);
    expect(faults(rule(hour, hour))).toEqual([]);
    expect(faults(rule({ for: 'PT4H', counting: 'always' }, hour))).toEqual([]);
    expect(faults(rule(null, hour))).toEqual([]);
  });
  it('that a person types has no limit that is never later than its ideal', () => {
    const typed = (ideal: Target | null, limit: Target) =>
      validateTypedPolicy([rule(ideal, limit)]).map(({ field, message }) => `${field}: ${message}`);
    const sentence =
      'rules.0.limit: The limit is never later than the ideal: give it more time, or count it alike.';
    expect(
      typed({ for: 'PT1H', counting: 'open-hours' }, { for: 'PT60M', counting: 'always' }),
    ).toEqual([sentence]);
    expect(
      typed({ for: 'PT1H', counting: 'open-hours' }, { for: 'PT1H', counting: 'open-days' }),
    ).toEqual([sentence]);
    expect(
      typed({ for: 'PT1H', counting: 'always' }, { for: 'PT1H', counting: 'open-hours' }),
    ).toEqual([]);
    expect(
      typed({ for: 'PT1H', counting: 'open-hours' }, { for: 'PT2H', counting: 'always' }),
    ).toEqual([]);
    expect(
      typed({ for: 'PT2H', counting: 'always' }, { for: 'PT1H', counting: 'always' }),
    ).toHaveLength(1);
    expect(validateTypedPolicy(defaultPolicy)).toEqual([]);
  });
  it('that a person types has no target of no time, which can be computed all the same', () => {
    const nothing: Target = { for: 'PT0S', counting: 'always' };
    const sentence = 'That is no time at all. Give one minute at least.';
    const zero = [{ ...rule(nothing, nothing), update: nothing }];
    expect(validateTypedPolicy(zero)).toEqual(
      ['ideal', 'limit', 'update'].map((field) => ({
        field: `rules.0.${field}`,
        message: sentence,
      })),
    );
    expect(validatePolicy(zero)).toEqual([]);
  });
  it.each(['1h', 'P1M', '-PT1H', 'P1W', ''])('refuses the duration "%s"', (text) => {
    expect(faults(rule(null, { ...hour, for: text }))).toEqual([
      `rules.0.limit: “${text}” is no length of time. Write one hour as PT1H.`,
    ]);
  });
  it.each(['P367D', 'P9999999D', 'PT8785H', 'PT99999999999S'])(
    'refuses what is longer than a year: %s',
    (text) => {
      const sentence = 'That is longer than a year. Give 366 days at most.';
      const long = { ...hour, for: text };
      expect(faults({ ...rule(long, long), update: long })).toEqual([
        `rules.0.ideal: ${sentence}`,
        `rules.0.limit: ${sentence}`,
        `rules.0.update: ${sentence}`,
      ]);
    },
  );
  it.each(['PT0S', 'PT400H', 'P366D'])('keeps the duration %s', (text) => {
    expect(faults(rule(null, { ...hour, for: text }))).toEqual([]);
  });
  it('bounds names and labels', () => {
    const labelled = (...labels: string[]): Rule => ({ ...rule(null, hour), when: { labels } });
    expect(faults({ ...rule(null, hour), name: 'n'.repeat(81) })).toEqual([
      'rules.0.name: A name has at most 80 characters.',
    ]);
    expect(faults(labelled('l'.repeat(41)))).toEqual([
      'rules.0.when.labels: A label has at most 40 characters.',
    ]);
    expect(faults(labelled(...Array.from({ length: 21 }, (_, n) => `label ${n}`)))).toEqual([
      'rules.0.when.labels: 20 labels are the most that fit here.',
    ]);
  });
  it('refuses an update within no length of time', () => {
    expect(
      faults({ name: 'R', when: {}, ideal: null, limit: hour, update: { ...hour, for: '1h' } }),
    ).toEqual(['rules.0.update: “1h” is no length of time. Write one hour as PT1H.']);
  });
  it('names each rule, once, and leaves no condition empty', () => {
    const none: Rule = { name: ' ', when: { severities: [] }, none: true };
    expect(faults(none, rule(null, hour), rule(null, hour))).toEqual([
      'rules.0.name: Give the rule a name.',
      'rules.0.when.severities: Choose at least one, or take the condition out.',
      'rules.2.name: Another rule is called “R” already.',
    ]);
  });
});
