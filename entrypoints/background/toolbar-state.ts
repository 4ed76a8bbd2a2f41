import { brokenReaders } from '../../utils/messaging/broken-readers.ts';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { ToolbarState } from '../../utils/platform/toolbar.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { nameSites, siteIds } from '../../utils/words/site-words.ts';
import type { DayView } from '../../utils/words/view.ts';

/**
 * What the toolbar button says: the count and its worst state, in at most four characters. Where one
 * site of several is paused, the others' count goes on; the title then names the paused one.
 */
export function toolbarState(
  { consentAt, brands, pausedSites }: Settings,
  day: DayView,
  health: readonly SiteHealth[],
): ToolbarState {
  if (consentAt === null || brands.length === 0) {
    return { text: '', tone: 'plain', title: 'Hearback is not reading yet', off: true };
  }
  const count = day.unanswered > 99 ? '99+' : String(day.unanswered);
  const broken = brokenReaders(health, pausedSites).map(({ site }) => site);
  const paused = siteIds.filter((site) => pausedSites.includes(site));
  const title = [
    `Hearback: ${count} to answer, ${day.overdue} overdue`,
    broken.length > 0 ? `, at least: see the popup for ${nameSites(broken)}` : '',
    paused.length > 0 ? `. Paused on ${nameSites(paused)}` : '',
  ].join('');
  const on = { title, off: false };
  if (paused.length === siteIds.length) return { text: 'II', tone: 'plain', title, off: true };
  if (broken.length > 0) return { text: '?', tone: 'warn', ...on };
  if (day.overdue > 0) return { text: `${count}!`, tone: 'late', ...on };
  const text = day.unanswered > 0 ? count : '';
  return { text, tone: day.dueSoon > 0 ? 'soon' : 'plain', ...on };
}
