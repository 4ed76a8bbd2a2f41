import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { ToolbarState } from '../../utils/platform/toolbar.ts';
import type { Settings } from '../../utils/words/settings.ts';
import type { DayView } from '../../utils/words/view.ts';

/** What the toolbar button says: the count and its worst state, in at most four characters. */
export function toolbarState(
  { consentAt, brands, pausedSites }: Settings,
  day: DayView,
  health: readonly SiteHealth[],
): ToolbarState {
  if (consentAt === null || brands.length === 0) {
    return { text: '', tone: 'plain', title: 'Hearback is not reading yet', off: true };
  }
  const count = day.unanswered > 99 ? '99+' : String(day.unanswered);
  const title = `Hearback: ${count} to answer, ${day.overdue} overdue`;
  if (pausedSites.includes('x')) {
    return { text: 'II', tone: 'plain', title: `${title}. Paused on X`, off: false };
  }
  if (health.some((site) => site.health === 'found-none' || site.health === 'no-room')) {
    return {
      text: '?',
      tone: 'warn',
      title: `${title}, at least: see the popup`,
      off: false,
    };
  }
  if (day.overdue > 0) return { text: `${count}!`, tone: 'late', title, off: false };
  const text = day.unanswered > 0 ? count : '';
  return { text, tone: day.dueSoon > 0 ? 'soon' : 'plain', title, off: false };
}
