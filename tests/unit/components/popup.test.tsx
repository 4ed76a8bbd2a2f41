// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { otherFailure } from '../../../components/shared/failures.ts';
import type { SiteHealth } from '../../../utils/messaging/protocol.ts';
import type { SiteId } from '../../../utils/words/post.ts';
import { button, draw, expectAccessible, find, press, shown } from './draw.tsx';
import { at, day, now } from './samples.ts';

const health = (site: SiteId, change: Partial<SiteHealth> = {}): SiteHealth => ({
  site,
  health: 'reading',
  leftOut: 0,
  since: at('09:00'),
  ...change,
});

async function open(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    brandName: 'Northwind Air',
    day,
    health: [health('x'), health('facebook')],
    paused: [],
    failed: null,
    replaced: [],
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

it('names whom somebody else was to answer, and opens them', async () => {
  const [row] = day.rows;
  const { onOpen } = await open({ day: { ...day, followUps: row ? [row] : [] } });
  await press(button(/^1 to follow up: /));
  expect(onOpen).toHaveBeenCalledWith(row?.caseId);
  await expectAccessible();
});

it('unfolds the others that somebody else was to answer, too', async () => {
  const [one, other] = day.rows;
  const { onOpen } = await open({ day: { ...day, followUps: one && other ? [one, other] : [] } });
  expect(shown()).toContain('2 to follow up');
  await press(button(new RegExp(`^${other?.name}$`)));
  expect(onOpen).toHaveBeenCalledWith(other?.caseId);
  await expectAccessible();
});

it('says who is snoozed and when the first is back, also where nobody else waits', async () => {
  const back = { snoozed: 2, backAt: now + 86_400_000 };
  await open({ day: { ...day, ...back } });
  expect(shown()).toContain('Snoozed: 2, the first back tomorrow at 14:18');
});

it('says that somebody who is snoozed is overdue', async () => {
  await open({ day: { ...day, snoozed: 2, snoozedOverdue: 1, backAt: now + 86_400_000 } });
  expect(shown()).toContain('Snoozed: 2, 1 of them overdue, the first back tomorrow at 14:18');
});

it('never says that all were answered while somebody is snoozed', async () => {
  const none = { unanswered: 0, overdue: 0, rows: [], answeredToday: 0, medianAnswer: null };
  await open({ day: { ...day, ...none, snoozed: 1, backAt: now + 3_600_000 } });
  expect(shown()).toContain('Nothing to answer now');
  expect(shown()).not.toContain('Nobody is waiting');
  expect(shown()).toContain('Snoozed: 1, back today at 15:18');
  await expectAccessible();
});

it('names the schedule’s zone where the computer’s clock shows another time', async () => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('UTC');
  await open({ timeZone: 'Asia/Tokyo' });
  expect(shown()).toContain('Tue 17 Nov, 23:18 Tokyo time');
});

it('shows the day and the queue', async () => {
  const { onOpen } = await open();
  expect(document.querySelector('.count')?.textContent).toBe('12');
  expect(shown()).toContain('2 overdue');
  expect(shown()).toContain('9 from today');
  expect(shown()).toContain('3 carried over');
  expect(shown()).toContain('X: reading');
  expect(shown()).toContain('Facebook: reading');
  expect(shown()).toContain('Tue 17 Nov, 14:18');
  await press(button(/Tobias Flint.*18 min late/));
  expect(onOpen).toHaveBeenCalledWith('x:2');
  await expectAccessible();
});

it('says why a case was not opened, and how to go on', async () => {
  await open({ failed: otherFailure('no-address') });
  const said = document.querySelector('[role="status"]')?.textContent;
  expect(said).toContain('has not shown this post’s address yet');
  expect(said).toContain('Point at the time of the post');
  expect(shown()).toContain('Tobias Flint');
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

it('is loud about a reader that finds nothing, and names its site', async () => {
  const { onReload } = await open({
    health: [health('x'), health('facebook', { health: 'found-none', since: at('13:52') })],
  });
  expect(shown()).toContain('to answer, at least');
  expect(shown()).toContain('Facebook: this page should hold posts and none was found.');
  expect(shown()).toContain('The count may be too low since 13:52. Nothing kept is lost.');
  expect(shown()).toContain('X: reading');
  expect(shown()).toContain('Facebook: not reading');
  await press(button(/^Reload the tab/));
  expect(onReload).toHaveBeenCalledWith('facebook');
  await expectAccessible();
});

it('names both where both find nothing, and has fewer rows then', async () => {
  const rows = [1, 2, 3, 4, 5].flatMap((n) =>
    day.rows.slice(0, 1).map((row) => ({ ...row, caseId: `x:${n}` })),
  );
  await open({
    day: { ...day, rows },
    health: [health('x', { health: 'found-none' }), health('facebook', { health: 'found-none' })],
  });
  expect(shown()).toContain('X: this page should hold posts');
  expect(shown()).toContain('Facebook: this page should hold posts');
  expect(document.querySelectorAll('.queue-row')).toHaveLength(2);
  const names = [...document.querySelectorAll('.broken button')].map((it) =>
    it.getAttribute('aria-label'),
  );
  expect(new Set(names).size).toBe(4);
  await expectAccessible();
});

it('says once that the disk is full, whichever sites are read', async () => {
  await open({
    health: [health('x', { health: 'no-room' }), health('facebook', { health: 'no-room' })],
  });
  expect(shown().match(/The browser has no room left/g)).toHaveLength(1);
  expect(shown()).toContain('Facebook: no room left');
});

it('says what was left out beside a reader that works, with a report to copy', async () => {
  const { onCopyReport } = await open({ health: [health('facebook', { leftOut: 3 })] });
  expect(shown()).toContain('Facebook: reading');
  expect(shown()).toContain('3 posts could not be read.');
  expect(shown()).toContain('X: no page open');
  expect(shown()).not.toContain('at least');
  await press(button(/^Copy a report/));
  expect(onCopyReport).toHaveBeenCalledWith('facebook');
  await expectAccessible();
});

it('says that one post was left out', async () => {
  await open({ health: [health('x', { leftOut: 1 })] });
  expect(shown()).toContain('1 post could not be read.');
});

it('pauses each site by itself', async () => {
  const { onPause } = await open();
  await press(find('[role=switch]', /Pause on X/));
  expect(onPause).toHaveBeenLastCalledWith('x', true);
  await press(find('[role=switch]', /Pause on Facebook/));
  expect(onPause).toHaveBeenLastCalledWith('facebook', true);
});

it('shows what is paused, and calls it neither broken nor short of posts', async () => {
  await open({
    paused: ['facebook'],
    health: [health('x'), health('facebook', { health: 'found-none', leftOut: 2 })],
  });
  expect(shown()).toContain('Paused on Facebook until you turn it on');
  expect(shown()).toContain('X: reading');
  expect(shown()).not.toContain('should hold posts');
  expect(shown()).not.toContain('could not be read');
  await expectAccessible();
});

it('says which setting could not be read, and leads to the rest', async () => {
  const { onSettings } = await open({ replaced: ['timeZone', 'policy'] });
  expect(shown()).toContain('The time zone, which this browser does not know');
  expect(shown()).toContain('And 1 more.');
  await press(button(/See what was replaced/));
  expect(onSettings).toHaveBeenCalled();
  await expectAccessible();
});

it('says so before it is set up, too', async () => {
  await open({ brandName: null, replaced: ['consentAt'] });
  expect(shown()).toContain('it reads nothing until you agree again');
  await expectAccessible();
});
