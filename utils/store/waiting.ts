import { followUpOf } from '../cases/stage.ts';
import type { Instant } from '../words/case.ts';
import { type CaseRow, type Database, never } from './database.ts';
import { mostOpen, ofState } from './of-state.ts';

interface Due {
  readonly cases: CaseRow[];
  /** There are more than were read. */
  readonly atLeast: boolean;
}

/** Open complaints and questions that a reply is due to, the next due first; snoozed ones too. */
export async function readDue(database: Database): Promise<Due> {
  const open = await ofState(database, 'open').limit(mostOpen).toArray();
  const cases = open.filter((found) => found.dueAt !== never && found.intent !== 'praise');
  return { cases, atLeast: open.length >= mostOpen };
}

/** Cases that were handed over with a time to ask about them, the first to be asked about first. */
export async function readFollowUps(database: Database): Promise<CaseRow[]> {
  const handedOver = await ofState(database, 'handed-over').limit(mostOpen).toArray();
  return handedOver
    .filter((found) => followUpOf(found) !== null)
    .sort((a, b) => (followUpOf(a) ?? 0) - (followUpOf(b) ?? 0));
}

/** Whether a case is hidden from the queue at `now`. */
export function isSnoozed({ snoozedUntil }: CaseRow, now: Instant): boolean {
  return (snoozedUntil ?? 0) > now;
}

/** Whether anything waits now that waited at `since` and was known then. */
export async function hasWaitedSince(
  database: Database,
  since: Instant,
  now: Instant,
): Promise<boolean> {
  const { cases } = await readDue(database);
  const waiting = cases.filter((found) => !isSnoozed(found, now));
  const clocks = waiting.flatMap(({ clock }) => (clock && clock.startedAt < since ? clock : []));
  const posts = await database.posts.bulkGet(clocks.map(({ postId }) => postId));
  return clocks.some(({ startedAt }, index) => (posts[index]?.seenAt ?? startedAt) < since);
}
