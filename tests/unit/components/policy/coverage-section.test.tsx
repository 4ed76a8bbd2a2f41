// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CoverageSection } from '../../../../components/options/policy/CoverageSection.tsx';
import { draw, expectAccessible, find, press, shown } from '../draw.tsx';
import { settings } from './settings.ts';

const { schedule } = settings;
const facts = { severity: 'minor', intent: 'complaint', topic: 'other', site: 'x' } as const;
const opened = (time: string, after: number | null, is: 'answered' | 'closed' = 'answered') => {
  const openedAt = Date.parse(time);
  const stop = after === null ? null : { at: openedAt + after * 60_000, is };
  return { ...facts, openedAt, stop };
};

it('says what falls where nobody is there, also as a table', async () => {
  const arrivals = [opened('2026-11-18T23:30Z', 570), opened('2026-11-18T10:00Z', null)];
  await draw(<CoverageSection arrivals={arrivals} schedule={schedule} otherSchedules={[]} />);
  expect(shown()).toContain('1 of 2 arrives between 18:00 and 09:00, answered after 9 h 30 min.');
  expect(document.querySelector('h3')).toBeNull();
  await press(find('summary', /^As a table/));
  expect(shown()).toContain('between 18:00 and 09:00150 %9 h 30 minnone');
  await expectAccessible();
});

it('lays each complaint against the schedule that holds for it, and names it', async () => {
  const always = { ...schedule, open: { ...schedule.open, wed: ['00:00-24:00'] } };
  const others = [
    { name: 'Facebook at night', when: { sites: ['facebook' as const] }, schedule: always },
    { name: 'VIP', when: { labels: ['vip'] }, schedule },
  ];
  const arrivals = [
    opened('2026-11-18T23:30Z', 5, 'closed'),
    { ...opened('2026-11-18T23:30Z', null), site: 'facebook' as const },
  ];
  await draw(<CoverageSection arrivals={arrivals} schedule={schedule} otherSchedules={others} />);
  expect([...document.querySelectorAll('h3, li')].map((one) => one.textContent)).toEqual([
    'Usual hours · 1 complaint',
    '1 of 1 arrives while nobody is there, closed without an answer.',
    '1 of 1 arrives between 18:00 and 09:00, closed without an answer.',
    'Facebook at night · 1 complaint',
    '1 of 1 arrives in opening hours, not answered yet.',
    'VIP',
    'No complaint is stored yet.',
  ]);
  await press(find('summary', /^As a table, Usual hours$/));
  expect(shown()).toContain('between 18:00 and 09:001100 %none1 closed');
  await expectAccessible();
});

it('says that there is nothing yet, once', async () => {
  const others = [{ name: 'VIP', when: { labels: ['vip'] }, schedule }];
  await draw(<CoverageSection arrivals={[]} schedule={schedule} otherSchedules={others} />);
  expect(shown()).toContain('No complaint is stored yet.');
  expect(shown()).not.toContain('VIP');
  expect(document.querySelector('table')).toBeNull();
});
