// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { UnreadNotice } from '../../../components/options/UnreadNotice.tsx';
import { button, draw, expectAccessible, press, shown } from './draw.tsx';

const stored = { schedule: { timeZone: 'Mars/Olympus' } };
const unread = [
  { replaced: ['timeZone' as const], stored },
  { replaced: ['timeZone' as const, 'initials' as const], stored: 7 },
];

it('says what was replaced, each part once, shows what was stored and copies it whole', async () => {
  const onCopy = vi.fn().mockResolvedValue(undefined);
  await draw(<UnreadNotice unread={unread} onCopy={onCopy} onDismiss={vi.fn()} />);
  expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'The time zone, which this browser does not know: its own holds instead.',
    'Your initials: replies are not signed.',
  ]);
  expect(document.querySelector('textarea')?.value).toContain('Mars/Olympus');
  await press(button(/Copy what was stored/));
  expect(onCopy).toHaveBeenCalledWith(`${JSON.stringify(stored, null, 2)}\n\n7`);
  expect(shown()).toContain('Copied.');
  await expectAccessible();
});

it('says so where it can neither be copied nor dismissed', async () => {
  const onCopy = vi.fn().mockRejectedValue(new Error('not allowed'));
  const onDismiss = vi.fn().mockResolvedValue('It did not work.');
  await draw(<UnreadNotice unread={unread} onCopy={onCopy} onDismiss={onDismiss} />);
  await press(button(/Copy what was stored/));
  expect(shown()).toContain('It could not be copied.');
  await press(button(/Dismiss and forget it/));
  expect(shown()).toContain('It did not work.');
});

it('is not there where everything was read', async () => {
  await draw(<UnreadNotice unread={[]} onCopy={vi.fn()} onDismiss={vi.fn()} />);
  expect(shown()).toBe('');
});
