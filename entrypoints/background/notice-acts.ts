import { dismiss, snooze } from '../../utils/cases/change.ts';
import { onNoticeButton, onNoticeClicked } from '../../utils/platform/notify.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import { postsOf } from '../../utils/store/posts-of.ts';
import { readDayView } from '../../utils/store/views.ts';
import { factContext } from './context.ts';
import { type NoticeId, readNoticeId } from './notice-id.ts';
import { noticeButtons } from './notices.ts';
import { openPost } from './open-post.ts';
import { refresh } from './refresh.ts';

const hour = 3_600_000;

/** Does what a click on a notification, or on one of its buttons, asks for. */
export function actOnNotices(): void {
  onNoticeClicked((id) => {
    const notice = readNoticeId(id);
    if (notice) void open(notice);
  });
  onNoticeButton((id, button) => {
    const notice = readNoticeId(id);
    if (notice) void act(notice, button);
  });
}

/** The post; of several the one that is the most urgent by now. */
async function open({ is, caseId }: NoticeId): Promise<void> {
  const isOne = is !== 'several' && is !== 'digest';
  await openPost(isOne ? caseId : ((await mostUrgent()) ?? caseId));
}

async function mostUrgent(): Promise<string | undefined> {
  const { settings, now } = await factContext();
  const { rows, followUps } = await readDayView(database, now, settings.schedule.timeZone);
  return [...rows, ...followUps][0]?.caseId;
}

/** What was answered or closed since stays so, and nobody dismisses words that they have not seen. */
async function act({ caseId, at }: NoticeId, button: number): Promise<void> {
  const context = await factContext();
  const found = await caseOf(database, caseId);
  if (found?.state !== 'open') return;
  const posts = await postsOf(database, found.id).toArray();
  const wroteSince = posts.some(({ from, seenAt }) => from === 'customer' && seenAt > at);
  if (noticeButtons[button] === 'Snooze 1 h') await snooze(context, found.id, context.now + hour);
  else if (wroteSince) await openPost(found.id);
  else await dismiss(context, found.id, 'none-given');
  await refresh([found.id]);
}
