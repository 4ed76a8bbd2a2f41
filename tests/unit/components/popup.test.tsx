// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { button, draw, expectAccessible, find, press, shown } from './draw.tsx';
import { at, day, now } from './samples.ts';

async function open(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    brandName: 'Northwind Air',
    day,
    health: [{ site: 'x', health: 'reading', leftOut: 0, since: at('09:00') }],
    paused: [],
    now,
    timeZone: 'Europe/London',
    onOpen: vi.fn(),
    onPause: vi.fn(),
    onSettings: vi.fn(),
    onSidebar: vi.fn(),
    onReload: vi.fn(),
    onCopyReport: vi.fn(),
    ...change,
  };
  await draw(<Popup {...props} />);
  return props;
}

it('shows the day and the queue', async () => {
  const { onOpen } = await open();
  expect(document.querySelector('.count')?.textContent).toBe('12');
  expect(shown()).toContain('2 overdue');
  expect(shown()).toContain('9 from today');
  expect(shown()).toContain('3 carried over');
  expect(shown()).toContain('X: reading');
  expect(shown()).toContain('Tue 17 Nov, 14:18');
  await press(button(/Tobias Flint.*18 min late/));
  expect(onOpen).toHaveBeenCalledWith('x:2');
  await expectAccessible();
});

it('says a sentence and no zero when all are answered', async () => {
  await open({
    day: { ...day, unanswered: 0, rows: [], answeredToday: 31, medianAnswer: 22 * 60_000 },
  });
  expect(shown()).toContain('Everyone has been answered');
  expect(shown()).toContain('31 people today, half of them within 22 min.');
  expect(document.querySelector('.count')).toBeNull();
  await expectAccessible();
});

it('leads to setting up before the first run', async () => {
  const { onSettings } = await open({ brandName: null });
  expect(shown()).toContain('Hearback is not reading yet');
  await press(button(/^Set up/));
  expect(onSettings).toHaveBeenCalled();
  await expectAccessible();
});

it('is loud about a reader that finds nothing', async () => {
  const { onReload } = await open({
    health: [{ site: 'x', health: 'found-none', leftOut: 0, since: at('13:52') }],
  });
  expect(shown()).toContain('to answer, at least');
  expect(shown()).toContain('X: this page should hold posts and none was found.');
  expect(shown()).toContain('The count may be too low since 13:52. Nothing kept is lost.');
  await press(button(/^Reload the tab/));
  expect(onReload).toHaveBeenCalledWith('x');
  await expectAccessible();
});

it('pauses and says so', async () => {
  const { onPause } = await open();
  await press(find('[role=switch]', /Pause on X/));
  expect(onPause).toHaveBeenCalledWith('x', true);
});

it('shows that it is paused', async () => {
  await open({ paused: ['x'] });
  expect(shown()).toContain('Paused on X until you turn it on');
  await expectAccessible();
});
