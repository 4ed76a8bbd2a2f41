import { describe, expect, it } from 'vitest';
import { toolbarState } from '../../../entrypoints/background/toolbar-state.ts';
import type { SiteHealth } from '../../../utils/messaging/protocol.ts';
import type { SiteId } from '../../../utils/words/post.ts';
import type { DayView } from '../../../utils/words/view.ts';
import { settings } from '../cases/world.ts';

const day = (more: Partial<DayView> = {}): DayView => ({
  unanswered: 12,
  today: 12,
  carriedOver: 0,
  overdue: 0,
  dueSoon: 0,
  atLeast: false,
  snoozed: 0,
  snoozedOverdue: 0,
  backAt: null,
  answeredToday: 0,
  medianAnswer: null,
  turnsAt: null,
  followUps: [],
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

  const broken = (...sites: SiteId[]): SiteHealth[] =>
    sites.map((site) => ({ site, health: 'found-none', leftOut: 0, since: 0 }));
  const drawn = (pausedSites: readonly SiteId[], health: SiteHealth[] = []) =>
    toolbarState({ ...settings, pausedSites }, day({ overdue: 1 }), health);

  it('says that a reader is broken before it says a count that may be too low, and which', () => {
    expect(drawn([], broken('facebook'))).toMatchObject({
      text: '?',
      title: 'Hearback: 12 to answer, 1 overdue, at least: see the popup for Facebook',
    });
    expect(drawn([], broken('x', 'facebook')).title).toContain('X and Facebook');
  });

  it('counts on where one site is paused, and names it', () => {
    expect(drawn(['facebook'])).toMatchObject({
      text: '12!',
      title: 'Hearback: 12 to answer, 1 overdue. Paused on Facebook',
      off: false,
    });
    expect(drawn(['x'], broken('x'))).toMatchObject({ text: '12!' });
    expect(drawn(['x'], broken('facebook'))).toMatchObject({ text: '?' });
  });

  it('says paused once every site is', () => {
    expect(drawn(['facebook', 'x'])).toMatchObject({
      text: 'II',
      title: 'Hearback: 12 to answer, 1 overdue. Paused on X and Facebook',
      off: true,
    });
  });

  it('says that posts were left out only in the popup', () => {
    const health = [{ site: 'facebook', health: 'reading', leftOut: 3, since: 0 }] as const;
    expect(toolbarState(settings, day(), health)).toMatchObject({ text: '12', tone: 'plain' });
  });

  it('says not set up', () => {
    expect(toolbarState({ ...settings, consentAt: null }, day(), [])).toMatchObject({ off: true });
  });
});
