import { clearNotice, shownNotices } from '../../utils/platform/notify.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import type { DayView } from '../../utils/words/view.ts';
import { type NoticeId, readNoticeId } from './notice-id.ts';

/** Takes back the notifications of what is no longer so: the case was answered, or is overdue by now. */
export async function tidyTray(day: DayView): Promise<void> {
  for (const id of await shownNotices()) {
    const notice = readNoticeId(id);
    if (!notice || !(await isStillSo(notice, day))) await clearNotice(id);
  }
}

async function isStillSo({ is, caseId }: NoticeId, day: DayView): Promise<boolean> {
  if (is === 'several' || is === 'digest') return day.unanswered + day.followUps.length > 0;
  const found = await caseOf(database, caseId);
  return found !== undefined && Object.values(found.told).includes(is);
}
