import type { Case } from '../../utils/words/case.ts';
import type { FacebookMarkup, FacebookPost } from '../pages/facebook/words.ts';
import { expect, test } from './fixtures.ts';
import { rowsOf } from './stored.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MARKUPS = ['plain', 'decoys', 'order', 'labelled'] as const;
const now = Date.now();
/** "Yesterday at 08:05", or with a date: a time of day in any case. */
const onTheClock = now - 26 * HOUR - 7_000;
/** "3h". */
const roughly = now - 3 * HOUR - 40 * MINUTE;

const lost = (markup: FacebookMarkup, at: number): FacebookPost => ({
  id: `12257${MARKUPS.indexOf(markup)}${at}`,
  pfbid: `pfbid0${markup}${at}l`,
  author: 'marenoduya',
  text: `Northwind Air lost my suitcase (${markup}). Where is it?`,
  at,
  lang: 'en',
  markup,
  comments: [],
});

test.describe('a time of day', () => {
  test.use({ practiceFacebook: { now, posts: MARKUPS.map((it) => lost(it, onTheClock)) } });

  test('leads to the same deadline in every markup', async ({ facebook, worker }) => {
    await facebook.open();
    for (const markup of MARKUPS)
      await facebook.says(facebook.unit(`(${markup})`), /^(?!.*about).*overdue/);
    const clocks = (await rowsOf(worker, 'cases')).map(clockOf);
    expect(clocks).toHaveLength(MARKUPS.length);
    const minute = Math.floor(onTheClock / MINUTE) * MINUTE;
    for (const { startedAt, limitAt } of clocks) {
      expect(startedAt).toBe(minute);
      expect(limitAt).toBe(clocks[0]?.limitAt);
    }
  });
});

test.describe('"3h" alone', () => {
  test.use({ practiceFacebook: { now, posts: MARKUPS.map((it) => lost(it, roughly)) } });

  test('is said to be approximate, and counts from the latest moment that it allows', async ({
    facebook,
    worker,
  }) => {
    const before = Date.now();
    await facebook.open();
    for (const markup of MARKUPS) await facebook.says(facebook.unit(`(${markup})`), /about/);
    const after = Date.now();
    const clocks = (await rowsOf(worker, 'cases')).map(clockOf);
    expect(clocks).toHaveLength(MARKUPS.length);
    for (const { startedAt } of clocks) {
      expect(startedAt).toBeGreaterThanOrEqual(before - 3 * HOUR);
      expect(startedAt).toBeLessThanOrEqual(after - 3 * HOUR);
    }
    const sidebar = await facebook.openSidebar(facebook.badgeOn(facebook.unit('(order)')));
    await expect(sidebar.text(/Time is approximate/)).toBeVisible();
  });
});

test.describe('a date alone', () => {
  const aYearAgo = now - 366 * 24 * HOUR;
  test.use({ practiceFacebook: { now, posts: [lost('order', aYearAgo)] } });

  test('allows all of that day', async ({ facebook, worker }) => {
    await facebook.open();
    await facebook.says(facebook.unit('lost my suitcase'), /overdue/);
    const [clock] = (await rowsOf(worker, 'cases')).map(clockOf);
    const nextDay = new Date(aYearAgo).setHours(24, 0, 0, 0);
    expect(nextDay - (clock?.startedAt ?? 0)).toBeLessThanOrEqual(MINUTE);
    expect(clock?.startedAt).toBeLessThanOrEqual(nextDay);
  });
});

for (const markup of MARKUPS) {
  test.describe(`${markup} markup`, () => {
    test.use({ practiceFacebook: { now, posts: [lost(markup, onTheClock)] } });

    test('an exact time that is seen later corrects a rough one', async ({ facebook, worker }) => {
      const post = facebook.unit('lost my suitcase');
      // The page was drawn when the post was three hours old, and stood open since.
      await facebook.page.clock.setFixedTime(onTheClock + 3 * HOUR);
      await facebook.open();
      await facebook.says(post, /due in about/);
      await facebook.page.clock.setFixedTime(now);
      await facebook.open(`/maren.oduya/posts/pfbid0${markup}${onTheClock}l`);
      await facebook.says(post, /^(?!.*about).*overdue/);
      const sidebar = await facebook.openSidebar(facebook.badgeOn(post));
      await expect(sidebar.starts()).toHaveCount(3);
      await expect(sidebar.text(/approximate/)).toHaveCount(0);
      const cases = await rowsOf(worker, 'cases');
      expect(cases).toHaveLength(1);
      expect(cases.map(clockOf)[0]?.startedAt).toBe(Math.floor(onTheClock / MINUTE) * MINUTE);
    });
  });
}

function clockOf({ clock }: Case) {
  if (!clock) throw new Error('The case has no clock.');
  return clock;
}
