// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { whenSaidThere, zoneSaid } from '../../../components/shared/zone.ts';
import { QuietActions } from '../../../components/sidebar/QuietActions.tsx';
import { TimeForm } from '../../../components/sidebar/TimeForm.tsx';
import { stateLine } from '../../../components/sidebar/wording.ts';
import { button, draw, field, press, shown } from './draw.tsx';
import { at, now, view } from './samples.ts';

const july = Date.parse('2026-07-17T14:18Z');

beforeEach(() => {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('UTC');
});

it('names the schedule’s zone where the computer’s clock shows another time', () => {
  expect(whenSaidThere(at('15:00'), now, 'Asia/Tokyo')).toBe('Wed 00:00 Tokyo time');
  expect(whenSaidThere(at('15:00'), now, 'UTC')).toBe('15:00');
});

it('goes by that moment’s offset: London differs from UTC in summer only', () => {
  expect(zoneSaid(now, 'Europe/London')).toBe('');
  expect(zoneSaid(july, 'Europe/London')).toBe('London time');
});

it('names it in the line at the top, and beside what a snooze would be', async () => {
  const found = view({}, { snoozedUntil: at('15:00') }).case;
  expect(stateLine(found, now, 'Asia/Tokyo')).toMatch(/^Snoozed until Wed 00:00 Tokyo time/);
  const does = vi.fn();
  await draw(
    <QuietActions
      open
      now={now}
      timeZone="Asia/Tokyo"
      nextDay={null}
      onDismiss={does}
      onResolved={does}
      onSnooze={does}
      onSnoozeCustom={does}
      onHandOver={does}
      onAnswered={does}
      onNote={does}
    />,
  );
  await press(button(/^Snooze$/));
  expect(shown()).toContain('For 1 hourWed 00:18 Tokyo time');
});

it('names it in the label of a time to type', async () => {
  const of = {
    label: 'Snooze until',
    does: 'Snooze',
    start: null,
    now,
    onTime: vi.fn(),
    onCancel: vi.fn(),
  };
  await draw(<TimeForm {...of} timeZone="Asia/Tokyo" />);
  expect(field(/^Snooze until \(Tokyo time\)$/)).toBeTruthy();
});
