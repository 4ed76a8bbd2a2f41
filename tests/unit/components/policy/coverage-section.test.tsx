// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CoverageSection } from '../../../../components/options/policy/CoverageSection.tsx';
import { draw, expectAccessible, find, press, shown } from '../draw.tsx';
import { settings } from './settings.ts';

const { schedule } = settings;
const opened = (time: string, after: number | null) => {
  const openedAt = Date.parse(time);
  return { openedAt, answeredAt: after === null ? null : openedAt + after * 60_000 };
};

it('says what falls where nobody is there, also as a table', async () => {
  const arrivals = [opened('2026-11-18T23:30Z', 570), opened('2026-11-18T10:00Z', null)];
  await draw(<CoverageSection arrivals={arrivals} schedule={schedule} />);
  expect(shown()).toContain('1 of 2 arrives between 18:00 and 09:00, answered after 9 h 30 min.');
  await press(find('summary', /^As a table/));
  expect(shown()).toContain('between 18:00 and 09:00150 %9 h 30 min0');
  await expectAccessible();
});

it('says that there is nothing yet', async () => {
  await draw(<CoverageSection arrivals={[]} schedule={schedule} />);
  expect(shown()).toContain('No complaint is stored yet.');
  expect(document.querySelector('table')).toBeNull();
});
