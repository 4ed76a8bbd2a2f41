// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Recompute } from '../../../../components/options/policy/Recompute.tsx';
import type { Settings } from '../../../../utils/words/settings.ts';
import { button, draw, expectAccessible, press, shown } from '../draw.tsx';
import { now, sampleCase } from '../samples.ts';
import { settings } from './settings.ts';

const row = { caseId: 'x:1', site: 'x', name: 'Maren Oduya', text: 'My bag is in Porto.' } as const;
const limit = { for: 'PT1H', counting: 'open-hours' } as const;
const stricter: Settings = { ...settings, policy: [{ name: 'All', when: {}, ideal: null, limit }] };

async function recompute(given = stricter) {
  const onRecompute = vi.fn(async () => 1);
  const cases = [sampleCase()];
  const onRows = async () => [{ ...row, badge: {} as never }];
  await draw(<Recompute {...{ settings: given, now, cases, onRows, onRecompute }} />);
  return onRecompute;
}

it('says nothing while all open cases are due by what is saved', async () => {
  await recompute(settings);
  expect(shown()).toBe('');
});

it('shows what would change before anything does', async () => {
  const onRecompute = await recompute();
  expect(shown()).toContain('New clocks use what is saved. 1 open case keeps its due time.');
  await press(button(/^Recompute open cases/));
  expect(shown()).toContain('1 changes; 1 becomes overdue.');
  expect(shown()).toContain('Maren OduyaMy bag is in Porto15:00 → becomes 12:00');
  expect(shown()).toContain('Major → becomes All');
  await expectAccessible();
  await press(button(/^Leave them/));
  expect(onRecompute).not.toHaveBeenCalled();
  await press(button(/^Recompute open cases/));
  await press(button(/^Recompute 1/));
  expect(onRecompute).toHaveBeenCalledOnce();
  expect(shown()).toContain('1 open case: due by the new rules now.');
});
