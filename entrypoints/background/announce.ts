import { claimDayStart } from '../../utils/cases/digest.ts';
import { type Announcement, sweep } from '../../utils/cases/sweep.ts';
import { type Notice, notify, onNoticeClicked } from '../../utils/platform/notify.ts';
import { database } from '../../utils/store/database.ts';
import { readDayView } from '../../utils/store/views.ts';
import { hasWaitedSince } from '../../utils/store/waiting.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { factContext } from './context.ts';
import { digestOf, noticeOf } from './notices.ts';
import { openPost } from './open-post.ts';

/**
 * Claims what became due and tells the person: one notification, however many cases it is about.
 * When the day starts, it says what waits in all.
 */
export async function announceDue(): Promise<string[]> {
  const context = await factContext();
  const { settings, now } = context;
  const announcements = await sweep(context);
  const dayStart = await claimDayStart(context);
  const digest = dayStart === null ? null : await digestSince(dayStart, settings, now);
  if (digest) await tell(digest);
  // What was handed over or snoozed is in no digest.
  const wanted = wantedBy(settings, announcements).filter(
    ({ stage, case: found }) => !digest || stage === 'follow-up' || found.snoozedUntil !== null,
  );
  const [first] = wanted;
  if (first) await tell(noticeOf(wanted, first, await aboutOf(first), now));
  return announcements.map((announcement) => announcement.case.id);
}

/** Where the system refuses, the toolbar still says it, and the alarm must still be set. */
async function tell(notice: Notice): Promise<void> {
  await notify(notice).catch(() => undefined);
}

/** A click opens the post; of several, the one that is due first. */
export function openOnClick(): void {
  onNoticeClicked((caseId) => void openPost(caseId));
}

/** A thank-you is never late, and nobody wants to be called for it. */
function wantedBy({ notify: wants, consentAt }: Settings, announcements: Announcement[]) {
  return announcements
    .filter(({ stage }) => consentAt !== null && (stage === 'follow-up' || wants[stage]))
    .filter(({ case: { intent }, stage }) => intent !== 'praise' || stage === 'follow-up')
    .sort((a, b) => (a.case.clock?.limitAt ?? 0) - (b.case.clock?.limitAt ?? 0));
}

async function aboutOf({ case: found }: Announcement) {
  const [customer, post] = await Promise.all([
    database.customers.get(found.customerId),
    database.posts.get(found.id),
  ]);
  return { customer, post };
}

/** What came after the doors opened is no news of the night. */
async function digestSince(
  dayStart: Instant,
  { consentAt, notify: wants, schedule }: Settings,
  now: Instant,
): Promise<Notice | null> {
  if (consentAt === null || !wants.digest) return null;
  if (!(await hasWaitedSince(database, dayStart, now))) return null;
  return digestOf(await readDayView(database, now, schedule.timeZone));
}
