import { describe, expect, it } from 'vitest';
import { toolbarState } from '../../../entrypoints/background/toolbar-state.ts';
import type { DayView } from '../../../utils/words/view.ts';
import { settings } from '../cases/world.ts';

const day = (more: Partial<DayView> = {}): DayView => ({
  unanswered: 12,
  today: 12,
  carriedOver: 0,
  overdue: 0,
  dueSoon: 0,
  snoozed: 0,
  answeredToday: 0,
  medianAnswer: null,
  rows: [],
  ...more,
});

describe('the toolbar', () => {
  it.each([
    ['counts', day(), '12', 'plain'],
    ['says nothing when all are answered', day({ unanswered: 0 }), '', 'plain'],
    ['warns when one is due soon', day({ dueSoon: 1 }), '12', 'soon'],
    ['shows the worst state', day({ dueSoon: 1, overdue: 2 }), '12!', 'late'],
    [
      'never needs more than four characters',
      day({ unanswered: 1234, overdue: 1 }),
      '99+!',
      'late',
    ],
  ])('%s', (_, view, text, tone) => {
    expect(toolbarState(settings, view, [])).toMatchObject({ text, tone, off: false });
  });

  it('says that a reader is broken before it says a count that may be too low', () => {
    const broken = [{ site: 'x', health: 'found-none', leftOut: 0, since: 0 }] as const;
    expect(toolbarState(settings, day({ overdue: 1 }), broken)).toMatchObject({ text: '?' });
  });

  it('says paused, and not set up', () => {
    expect(toolbarState({ ...settings, pausedSites: ['x'] }, day(), [])).toMatchObject({
      text: 'II',
    });
    expect(toolbarState({ ...settings, consentAt: null }, day(), [])).toMatchObject({ off: true });
  });
});
