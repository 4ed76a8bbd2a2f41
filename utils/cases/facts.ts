import type { Case, Clock, Mark, Question, SentReply } from '../words/case.ts';
import type { CaseContext } from './context.ts';
import { historyOf } from './earlier.ts';
import { held, judge } from './judge.ts';
import { meet } from './meet.ts';
import type { Facts } from './settle.ts';
import { type CaseTables, canonical, type KeptPost } from './store.ts';

/** What was read: the post as it is stored now, and the cases that it was in. */
export interface News {
  readonly post: KeptPost;
  readonly isNew: boolean;
  readonly formerly: readonly string[];
}

interface Group {
  readonly caseId: string;
  /** The stored cases that this one consists of; none where it is new. */
  readonly joined: readonly Case[];
  /** In order. */
  readonly members: readonly KeptPost[];
  readonly news: News;
}

/** The facts of a case that holds these posts. */
export async function factsOf(
  tables: CaseTables,
  context: CaseContext,
  { caseId, joined, members, news }: Group,
): Promise<Facts> {
  const opening = members.find(({ id }) => id === caseId) ?? members[0] ?? news.post;
  const before = joinedFacts(caseId, joined) ?? (await opened(tables, context, opening));
  const facts = { ...before, match: opening.match, clock: await named(tables, before.clock) };
  const history = await historyOf(tables, { ...facts, openedAt: opening.at });
  const wakes = isNewWord(news, members) && joined.every((one) => one.lastPostAt < news.post.at);
  return {
    ...facts,
    ...judge(facts, members, context, history),
    openedAt: opening.at,
    withdrawnAt: news.post.id === caseId ? null : facts.withdrawnAt,
    snoozedUntil: wakes ? null : facts.snoozedUntil,
  };
}

/** The same clock, by the id under which its post is stored now. */
async function named(tables: CaseTables, clock: Facts['clock']): Promise<Clock | null> {
  return clock ? { ...clock, postId: await canonical(tables, clock.postId) } : null;
}

async function opened(tables: CaseTables, { triage }: CaseContext, post: KeptPost): Promise<Facts> {
  const profile = await meet(tables, post);
  const verdict = triage(post, post.match);
  return {
    id: post.id,
    site: post.site,
    brandId: post.match.brandId,
    match: post.match,
    customerId: profile.customerId,
    profileId: profile.id,
    openedAt: post.at,
    verdict,
    ...held(verdict, []),
    corrections: [],
    question: null,
    mark: null,
    sent: null,
    withdrawnAt: null,
    snoozedUntil: null,
  };
}

function isNewWord({ post, isNew }: News, members: readonly KeptPost[]): boolean {
  const said = post.from === 'customer' && !post.closing;
  return isNew && said && members.some(({ id }) => id === post.id);
}

/** Of several the person's last word holds, and the clock that has run the longest. */
function joinedFacts(caseId: string, joined: readonly Case[]): Facts | undefined {
  const own = joined.find(({ id }) => id === caseId) ?? joined[0];
  if (!own || joined.length === 1) return own && { ...own, id: caseId };
  const [longest = own] = joined
    .filter(({ clock }) => clock !== null)
    .toSorted((a, b) => (a.clock?.startedAt ?? 0) - (b.clock?.startedAt ?? 0));
  const corrections = joined.flatMap((one) => one.corrections).toSorted((a, b) => a.at - b.at);
  return {
    ...own,
    id: caseId,
    ...held(own.verdict, corrections),
    corrections,
    question:
      lastOf<Question>(
        joined.flatMap(({ question }) => question ?? []),
        ({ at }) => at,
      ) ?? null,
    clock: longest.clock,
    told: longest.told,
    mark:
      lastOf<Mark>(
        joined.flatMap(({ mark }) => mark ?? []),
        ({ at }) => at,
      ) ?? null,
    sent:
      lastOf<SentReply>(
        joined.flatMap(({ sent }) => sent ?? []),
        ({ at }) => at,
      ) ?? null,
    // Hidden only where the person hid all of it.
    snoozedUntil: joined.every((one) => one.snoozedUntil !== null)
      ? Math.min(...joined.map((one) => one.snoozedUntil ?? 0))
      : null,
  };
}

/** The one with the latest moment; undefined where none has one. */
function lastOf<T>(all: readonly T[], at: (one: T) => number | null): T | undefined {
  return all.filter((one) => at(one) !== null).toSorted((a, b) => (at(b) ?? 0) - (at(a) ?? 0))[0];
}
