import { browser } from 'wxt/browser';
import { type Announcement, sweep } from '../../utils/cases/sweep.ts';
import { matterOf } from '../../utils/customers/matter.ts';
import { badgeWords } from '../../utils/deadlines/phrases.ts';
import { toBadge } from '../../utils/deadlines/to-badge.ts';
import { type Notice, notify, onNoticeClicked } from '../../utils/platform/notify.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { caseStore } from '../../utils/store/case-store.ts';
import { database } from '../../utils/store/database.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { openPost } from './open-post.ts';

const store = caseStore(database);

/** Claims what became due and tells the person: one notification, however many cases it is about. */
export async function announceDue(): Promise<string[]> {
  const announcements = await sweep({ store, now: Date.now() });
  const wanted = wantedBy(await readSettings(), announcements);
  const [first] = wanted;
  if (first) await tell(wanted.length === 1 ? await single(first) : several(wanted, first));
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

function wantedBy({ notify: wants, consentAt }: Settings, announcements: Announcement[]) {
  return announcements
    .filter(({ stage }) => consentAt !== null && (stage === 'follow-up' || wants[stage]))
    .sort((a, b) => (a.case.clock?.limitAt ?? 0) - (b.case.clock?.limitAt ?? 0));
}

async function single({ case: found }: Announcement): Promise<Notice> {
  const [customer, post] = await Promise.all([
    database.customers.get(found.customerId),
    database.posts.get(found.id),
  ]);
  const { word, time } = badgeWords(toBadge(found, found.id), Date.now());
  return {
    id: found.id,
    title: [word, time].filter(Boolean).join(' · '),
    message: `${customer?.name ?? ''}: ${matterOf(post?.text ?? '')}`,
  };
}

function several(wanted: readonly Announcement[], first: Announcement): Notice {
  const overdue = wanted.filter(({ stage }) => stage === 'overdue').length;
  const soon = wanted.length - overdue;
  const parts = [overdue > 0 && `${overdue} overdue`, soon > 0 && `${soon} due soon`];
  return {
    id: first.case.id,
    title: browser.i18n.getMessage('name'),
    message: `${parts.filter(Boolean).join(', ')}. Open the most urgent.`,
  };
}
