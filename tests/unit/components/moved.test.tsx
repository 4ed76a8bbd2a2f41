// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Moved } from '../../../components/sidebar/Moved.tsx';
import type { Case, Clock } from '../../../utils/words/case.ts';
import { button, draw, expectAccessible, press, shown } from './draw.tsx';
import { at, clock, now, sampleCase } from './samples.ts';

const of = { clock: 'reply:x:1', by: 'LK' };
const move = { ...of, to: at('17:00'), at: at('13:00'), reason: 'they fly until five' };
const back = { ...of, to: null, at: at('14:10') };
const moved: Clock = { ...clock, move: { ...move, was: clock } };

async function open(change: Partial<Case>) {
  const does = { onTakeBack: vi.fn(), onUndo: vi.fn() };
  const found = sampleCase(change);
  await draw(<Moved found={found} now={now} timeZone="Europe/London" {...does} />);
  return does;
}

describe('a due time that was moved', () => {
  it('is taken back, also once the snooze is over', async () => {
    const { onTakeBack } = await open({ clock: moved, moves: [move], snoozedUntil: null });
    await expectAccessible();
    await press(button(/^Take back the moved due time$/));
    expect(onTakeBack).toHaveBeenCalled();
  });

  it('says who took it back and when, and may stay moved after all', async () => {
    const { onUndo } = await open({ moves: [move, back] });
    expect(shown()).toContain('It was moved, and that was taken back by LK, 14:10.');
    await press(button(/^Undo: it stays moved$/));
    expect(onUndo).toHaveBeenCalled();
  });

  it('that had passed when it was moved stays missed', async () => {
    const late = { ...move, at: at('15:18') };
    await open({ clock: { ...clock, move: { ...late, was: clock } }, moves: [late] });
    expect(shown()).toContain('It was missed by 18 min before it was moved.');
  });

  it('that is moved again in time was not missed', async () => {
    const again = { ...move, at: at('16:30'), to: at('19:00') };
    await open({ clock: { ...clock, move: { ...again, was: clock } }, moves: [move, again] });
    expect(shown()).not.toContain('missed');
  });

  it('names nobody who gave no initials', async () => {
    await open({ moves: [move, { ...back, by: '' }] });
    expect(shown()).toContain('It was moved, and that was taken back, 14:10.');
  });

  it.each<[string, Partial<Case>]>([
    ['where none was', {}],
    ['once the wait is over', { clock: { ...moved, stop: { at: now, is: 'closed', by: null } } }],
    ['of another wait', { moves: [{ ...back, clock: 'reply:x:0' }] }],
  ])('has no way back %s', async (_, change) => {
    await open(change);
    expect(document.querySelector('button')).toBeNull();
  });
});
