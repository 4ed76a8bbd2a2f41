import { browser } from 'wxt/browser';
import type { Announcement } from '../../utils/cases/sweep.ts';
import { matterOf } from '../../utils/customers/matter.ts';
import { badgeWords } from '../../utils/deadlines/phrases.ts';
import { toBadge } from '../../utils/deadlines/to-badge.ts';
import type { Notice } from '../../utils/platform/notify.ts';
import type { Instant, StoredPost } from '../../utils/words/case.ts';
import type { Customer } from '../../utils/words/customer.ts';
import type { DayView } from '../../utils/words/view.ts';
import { writeNoticeId } from './notice-id.ts';

/** What a notification about one case offers. */
export const noticeButtons = ['Snooze 1 h', 'No reply needed'] as const;

/** One notification for what has come up; the first is the most urgent. */
export function noticeOf(
  announcements: readonly Announcement[],
  first: Announcement,
  about: { readonly customer: Customer | undefined; readonly post: StoredPost | undefined },
  { at, now }: { readonly at: Instant; readonly now: Instant },
): Notice {
  const { case: found, stage } = first;
  if (announcements.length > 1)
    return several(announcements, writeNoticeId({ is: 'several', at, caseId: found.id }));
  const said = {
    id: writeNoticeId({ is: stage, at, caseId: found.id }),
    message: [about.customer?.name, matterOf(about.post?.text ?? '')].filter(Boolean).join(': '),
  };
  if (stage === 'follow-up') {
    const to = found.mark?.kind === 'handed-over' ? found.mark.to : '';
    return { ...said, title: `Follow up with ${to}` };
  }
  const { word, time } = badgeWords(toBadge(found, found.id), now);
  return { ...said, title: [word, time].filter(Boolean).join(' · '), buttons: noticeButtons };
}

function several(announcements: readonly Announcement[], id: string): Notice {
  const count = (wanted: Announcement['stage']) =>
    announcements.filter(({ stage }) => stage === wanted).length;
  const said = counted([
    [count('overdue'), 'overdue'],
    [count('soon'), 'due soon'],
    [count('follow-up'), 'to follow up'],
  ]);
  const title = browser.i18n.getMessage('name');
  return { id, title, message: `${said}. Open the most urgent.` };
}

/** What waits when the day starts; null where nothing does. */
export function digestOf(
  { unanswered, overdue, rows: [first] }: DayView,
  at: Instant,
): Notice | null {
  if (!first) return null;
  const title = counted([
    [unanswered, 'waiting'],
    [overdue, 'overdue'],
  ]);
  const id = writeNoticeId({ is: 'digest', at, caseId: first.caseId });
  return { id, title, message: 'The day starts. Open the most urgent.' };
}

function counted(counts: readonly (readonly [number, string])[]): string {
  const told = counts.filter(([count]) => count > 0);
  return told.map(([count, words]) => `${count} ${words}`).join(', ');
}
