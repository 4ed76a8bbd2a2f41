import Dexie from 'dexie';
import { inOrder } from '../cases/order.ts';
import { followUpOf } from '../cases/stage.ts';
import { matterOf } from '../customers/matter.ts';
import { clockState } from '../deadlines/clock.ts';
import { median } from '../deadlines/median.ts';
import { earliest, nextTurn } from '../deadlines/next-turn.ts';
import { startOfDay } from '../deadlines/start-of-day.ts';
import { toBadge } from '../deadlines/to-badge.ts';
import type { Brand } from '../words/brand.ts';
import type { Case, ClockState, Instant } from '../words/case.ts';
import type { CaseView, DayView, EarlierCase, QueueRow } from '../words/view.ts';
import { caseOf } from './case-of.ts';
import type { CaseRow, Database } from './database.ts';
import { mostOpen } from './of-state.ts';
import { postsOf } from './posts-of.ts';
import { isSnoozed, readDue, readFollowUps } from './waiting.ts';

const mostRows = 50;
const mostEarlier = 50;

/** Everything that the sidebar shows of a case; undefined where it was never kept. */
export async function readCaseView(
  database: Database,
  brands: readonly Brand[],
  caseId: string,
): Promise<CaseView | undefined> {
  const found = await caseOf(database, caseId);
  if (!found) return undefined;
  const ids = [...new Set(found.clocks.flatMap(({ terms }) => terms ?? []))];
  const [posts, customer, profiles, earlier, notes, draft, terms] = await Promise.all([
    postsOf(database, found.id).toArray(),
    database.customers.get(found.customerId),
    database.profiles.where({ customerId: found.customerId }).toArray(),
    earlierCases(database, found),
    database.notes
      .where('[customerId+at]')
      .between(...keysOf(found.customerId))
      .reverse()
      .toArray(),
    database.drafts.get(found.id),
    database.terms.bulkGet(ids),
  ]);
  return {
    case: found,
    posts: inOrder(posts),
    brand: brands.find((brand) => brand.id === found.brandId) ?? null,
    customer: customer ?? { id: found.customerId, name: '', firstSeenAt: found.openedAt },
    profiles,
    earlier,
    notes,
    terms: terms.flatMap((one) => one ?? []),
    draft: draft?.text ?? '',
  };
}

function keysOf(first: string): [[string, unknown], [string, unknown]] {
  return [
    [first, Dexie.minKey],
    [first, Dexie.maxKey],
  ];
}

async function earlierCases(database: Database, current: Case): Promise<EarlierCase[]> {
  const cases = await database.cases
    .where('[customerId+openedAt]')
    .between([current.customerId, Dexie.minKey], [current.customerId, Dexie.maxKey])
    .reverse()
    .limit(mostEarlier + 1)
    .toArray();
  const others = cases.filter((found) => found.id !== current.id);
  return Promise.all(others.map((found) => toEarlier(database, found)));
}

async function toEarlier(database: Database, found: Case): Promise<EarlierCase> {
  const posts = await postsOf(database, found.id).toArray();
  const opening = posts.find((post) => post.id === found.id);
  return {
    id: found.id,
    site: found.site,
    openedAt: found.openedAt,
    intent: found.intent,
    topic: found.topic,
    state: found.state,
    answeredAfter: answeredAfter(found),
    text: opening?.text ?? '',
    language: opening?.language ?? null,
    replies: posts.filter((post) => post.from === 'brand'),
  };
}

function answeredAfter({ answeredAt, clock }: Case): number | null {
  return answeredAt !== null && clock ? answeredAt - clock.startedAt : null;
}

/** The day at a glance, at this moment, in the schedule's zone. */
export async function readDayView(
  database: Database,
  now: Instant,
  timeZone: string,
): Promise<DayView> {
  const midnight = startOfDay(now, timeZone);
  const { cases: due, atLeast } = await readDue(database);
  const hidden = due.filter((found) => isSnoozed(found, now));
  const awake = due.filter((found) => !isSnoozed(found, now));
  const answered = await answeredSince(database, midnight);
  const handedOver = await readFollowUps(database);
  const states = awake.map(({ clock }) => clockState(clock, now));
  const countOf = (state: ClockState) => states.filter((one) => one === state).length;
  const today = awake.filter((found) => found.openedAt >= midnight).length;
  return {
    unanswered: awake.length,
    today,
    carriedOver: awake.length - today,
    overdue: countOf('overdue'),
    dueSoon: countOf('due-soon'),
    atLeast,
    snoozed: hidden.length,
    snoozedOverdue: hidden.filter(({ dueAt }) => dueAt <= now).length,
    backAt: earliest(hidden.map(({ snoozedUntil }) => snoozedUntil)),
    answeredToday: answered.length,
    medianAnswer: median(answered.flatMap((found) => answeredAfter(found) ?? [])),
    turnsAt: earliest([
      ...due.map((found) => nextTurn(found, now)),
      ...handedOver.map(followUpOf).filter((at) => (at ?? 0) > now),
    ]),
    rows: await toQueueRows(database, awake),
    followUps: await toQueueRows(
      database,
      handedOver.filter((found) => (followUpOf(found) ?? now) <= now),
    ),
  };
}

function answeredSince(database: Database, since: Instant): Promise<CaseRow[]> {
  return database.cases
    .where('[state+answeredAt]')
    .between(['answered', since], ['answered', Dexie.maxKey])
    .limit(mostOpen)
    .toArray();
}

/** These cases as rows, in their order; those that are gone are left out. */
export async function readRows(
  database: Database,
  caseIds: readonly string[],
): Promise<QueueRow[]> {
  const cases = await database.cases.bulkGet([...caseIds]);
  return Promise.all(cases.flatMap((found) => (found ? toQueueRow(database, found) : [])));
}

function toQueueRows(database: Database, found: readonly Case[]): Promise<QueueRow[]> {
  return Promise.all(found.slice(0, mostRows).map((one) => toQueueRow(database, one)));
}

async function toQueueRow(database: Database, found: Case): Promise<QueueRow> {
  const [post, customer] = await Promise.all([
    database.posts.get(found.id),
    database.customers.get(found.customerId),
  ]);
  return {
    caseId: found.id,
    site: found.site,
    name: customer?.name || post?.authorHandle || '',
    text: matterOf(post?.text ?? ''),
    badge: toBadge(found, found.id),
  };
}
