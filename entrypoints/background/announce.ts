import { claimDayStart, dayStartOf } from '../../utils/cases/digest.ts';
import type { Claim } from '../../utils/cases/store.ts';
import { type Announcement, sweep } from '../../utils/cases/sweep.ts';
import { markTold, readUntold, type Untold } from '../../utils/cases/untold.ts';
import { type Notice, notify, shownNotices } from '../../utils/platform/notify.ts';
import { database } from '../../utils/store/database.ts';
import { readDayView } from '../../utils/store/views.ts';
import { hasWaitedSince } from '../../utils/store/waiting.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { factContext } from './context.ts';
import { type NoticeId, readNoticeId } from './notice-id.ts';
import { digestOf, noticeOf } from './notices.ts';

type Context = Awaited<ReturnType<typeof factContext>>;

/**
 * Claims what became due and tells the person: one notification, however many cases it is about.
 * When the day starts, it says what waits in all. What another worker claimed and did not live to
 * tell is told now.
 */
export async function announceDue(): Promise<string[]> {
  const context = await factContext();
  const announcements = await sweep(context);
  await claimDayStart(context);
  const untold = await readUntold(context);
  if (untold.claims.length > 0) {
    await tellOf(context, withoutShown(untold, await shownNotices(), context.now));
    await markTold(context, untold.claims);
  }
  return announcements.map((announcement) => announcement.case.id);
}

async function tellOf(context: Context, { claims, announcements }: Untold): Promise<void> {
  // The first claimed come first.
  const at = claims.at(-1)?.at ?? context.now;
  const digest = await digestFor(context, claims, at);
  if (digest) await tell(digest);
  // What was handed over or snoozed is in no digest.
  const wanted = wantedBy(context.settings, announcements).filter(
    ({ stage, case: found }) => !digest || stage === 'follow-up' || found.snoozedUntil !== null,
  );
  const [first] = wanted;
  if (first) await tell(noticeOf(wanted, first, await aboutOf(first), { at, now: context.now }));
}

/** Where the system refuses, the toolbar still says it, and the alarm must still be set. */
async function tell(notice: Notice): Promise<void> {
  await notify(notice).catch(() => undefined);
}

/** What the last worker claimed and showed, but did not live to mark. */
function withoutShown(
  { claims, announcements }: Untold,
  shown: readonly string[],
  now: Instant,
): Untold {
  // One from later was shown while the computer's clock was ahead.
  const notices = shown.flatMap((id) => readNoticeId(id) ?? []).filter(({ at }) => at <= now);
  const isLeft = (claim: Claim) => !notices.some((notice) => tells(notice, claim));
  return {
    claims: claims.filter(isLeft),
    announcements: announcements.filter(({ claim }) => isLeft(claim)),
  };
}

/** One of several tells all that was untold when it was shown. */
function tells({ is, at, caseId }: NoticeId, claim: Claim): boolean {
  if (is === 'several' || is === 'digest') return at >= claim.at;
  return is === claim.stage && at >= claim.at && caseId === claim.caseId;
}

/** The setting that each stage goes by. */
const wishFor = { soon: 'soon', overdue: 'overdue', 'follow-up': 'followUp' } as const;

/** A thank-you is never late, and nobody wants to be called for it. */
function wantedBy(
  { notify: wants, consentAt }: Settings,
  announcements: readonly Announcement[],
): Announcement[] {
  const wanted = announcements
    .filter(({ stage }) => consentAt !== null && wants[wishFor[stage]])
    .filter(({ case: { intent }, stage }) => intent !== 'praise' || stage === 'follow-up')
    .sort((a, b) => (a.case.clock?.limitAt ?? 0) - (b.case.clock?.limitAt ?? 0));
  // Of two clocks of one case it is enough to hear that one is overdue.
  const overdue = wanted.filter(({ stage }) => stage === 'overdue');
  const byCase = new Map([...wanted, ...overdue].map((one) => [one.case.id, one]));
  return [...byCase.values()];
}

async function aboutOf({ case: found }: Announcement) {
  const [customer, post] = await Promise.all([
    database.customers.get(found.customerId),
    database.posts.get(found.id),
  ]);
  return { customer, post };
}

/** What came after the doors opened is no news of the night. */
async function digestFor(
  context: Context,
  claims: readonly Claim[],
  at: Instant,
): Promise<Notice | null> {
  const { settings, now } = context;
  const start = dayStartOf(context);
  const isClaimed = claims.some(({ stage, clock }) => stage === 'digest' && clock === start?.day);
  if (!start || !isClaimed || settings.consentAt === null || !settings.notify.digest) return null;
  if (!(await hasWaitedSince(database, start.at, now))) return null;
  return digestOf(await readDayView(database, now, settings.schedule.timeZone), at);
}
