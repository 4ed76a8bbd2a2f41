import { expect, it } from 'vitest';
import { type Trial, tryOut } from '../../../../components/options/policy/try-out.ts';
import { fromField, toField } from '../../../../components/options/policy/wall-time.ts';
import { defaultPolicy, defaultSchedule } from '../../../../utils/deadlines/defaults.ts';
import type { Policy, Schedule } from '../../../../utils/words/policy.ts';

const usual = defaultSchedule('Europe/London');
const lateThursday: Schedule = {
  ...usual,
  open: { ...usual.open, thu: ['09:00-12:30', '13:30-20:00'] },
};
const wednesday: Trial = {
  kind: 'major',
  topic: 'billing',
  site: 'x',
  brandId: 'nwa',
  label: '',
  time: '2026-11-18T16:40',
};

const tried = (change: Partial<Trial>, policy: Policy = defaultPolicy) =>
  tryOut({ policy, schedule: lateThursday, otherSchedules: [] }, { ...wednesday, ...change });

it('says by when a post is due, by which rule, and why', () => {
  const found = tried({});
  expect(found).toMatchObject({
    index: 1,
    ideal: 'Wed 17:40',
    limit: 'Thu 11:40',
    crossed: false,
  });
  expect(found?.why).toContain('2 h 40 on Thu 19 Nov, 09:00–11:40');
});

it('asks the rules as a case would: a topic, a question, a rant, a thank-you', () => {
  expect(tried({ topic: 'legal' })?.index).toBe(0);
  expect(tried({ kind: 'question' })?.index).toBe(4);
  expect(tried({ kind: 'praise' })).toMatchObject({ index: 5, ideal: null, limit: 'Fri 16:40' });
  expect(tried({ kind: 'rant' })).toMatchObject({ index: 3, limit: null });
});

it('says so where no rule fits or no time is given', () => {
  expect(tried({ kind: 'other' })).toMatchObject({
    index: -1,
    why: 'No rule fits, so no reply is due.',
  });
  expect(tried({ time: '' })).toBeNull();
});

it('takes the hours of the brand, site or label', () => {
  const otherSchedules = [
    { name: 'Facebook', when: { sites: ['facebook'] }, schedule: defaultSchedule('Asia/Tokyo') },
  ] as const;
  const settings = { policy: defaultPolicy, schedule: lateThursday, otherSchedules };
  const found = tryOut(settings, { ...wednesday, site: 'facebook', time: '2026-11-18T09:00' });
  expect(found?.limit).toBe('Wed 13:00');
  expect(found?.why).toContain('Tokyo time');
});

it('says where the ideal comes after the limit, by the hours that there are', () => {
  const ideal = { for: 'PT3H', counting: 'open-hours' } as const;
  const limit = { for: 'PT4H', counting: 'always' } as const;
  const policy: Policy = [{ name: 'Odd', when: {}, ideal, limit }];
  expect(tried({}, policy)?.crossed).toBe(true);
  expect(tried({ time: '2026-11-18T10:00' }, policy)?.crossed).toBe(false);
});

it('reads the clock of the zone, also where it skips an hour', () => {
  const at = fromField('2026-03-29T01:30', 'Europe/London');
  expect(at && toField(at, 'Europe/London')).toBe('2026-03-29T02:30');
  expect(fromField('2026-03-29', 'Europe/London')).not.toBeNull();
  expect(fromField('soon', 'Europe/London')).toBeNull();
});
