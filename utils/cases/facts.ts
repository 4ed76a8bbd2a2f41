import type {
  Case,
  Instant,
  Mark,
  Move,
  MoveBack,
  Question,
  SentReply,
  Stage,
} from '../words/case.ts';
import type { CaseContext } from './context.ts';
import { historyOf } from './earlier.ts';
import { held, judgePosts, unheard, verdictOn } from './judge.ts';
import { meet } from './meet.ts';
import { sentsOf } from './sent.ts';
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

/** The facts of a case that holds these posts, and the posts as they are judged now. */
export async function factsOf(
  tables: CaseTables,
  context: CaseContext,
  { caseId, joined, members, news }: Group,
): Promise<{ readonly facts: Facts; readonly posts: readonly KeptPost[] }> {
  const opening = members.find(({ id }) => id === caseId) ?? members[0] ?? news.post;
  const before = joinedFacts(caseId, joined) ?? (await opened(tables, opening));
  const found = { ...before, match: opening.match, openedAt: opening.at };
  const history = await historyOf(tables, found);
  // Where it starts decides what is looked at beside the words: whom it speaks to, what came before.
  const [own] = joined;
  const isOther = joined.length !== 1 || own?.id !== caseId || own.openedAt !== opening.at;
  const again = isOther || news.post.id === caseId;
  const posts = judgePosts(found, members, context, history, () => again);
  const verdict = verdictOn(caseId, posts) ?? found.verdict;
  const wakes = isNewWord(news, members) && joined.every((one) => one.lastPostAt < news.post.at);
  const facts = {
    ...found,
    ...(await named(tables, found)),
    verdict,
    ...held(verdict, found.corrections),
    withdrawnAt: news.post.id === caseId ? null : found.withdrawnAt,
    snoozedUntil: wakes ? null : found.snoozedUntil,
  };
  return { facts, posts };
}

/** What is said of posts, by the ids under which they are stored now. */
async function named(
  tables: CaseTables,
  { clocks = [], told = {}, holding, moves }: Facts,
): Promise<Pick<Facts, 'clocks' | 'told' | 'holding' | 'moves'>> {
  const byId = <T extends { readonly postId: string }>(one: T) =>
    canonical(tables, one.postId).then((postId) => ({ ...one, postId }));
  const ids = (all: readonly string[]) => Promise.all(all.map((id) => canonical(tables, id)));
  const byName = (name: string) => {
    const [kind = '', ...postId] = name.split(':');
    return canonical(tables, postId.join(':')).then((id) => `${kind}:${id}`);
  };
  const move = <T extends Move | MoveBack>(one: T) =>
    byName(one.clock).then((clock) => ({ ...one, clock }));
  const stage = ([name, last]: [string, Stage]) =>
    byName(name).then((known) => [known, last] as const);
  return {
    clocks: await Promise.all(
      clocks.map(async (clock) => ({ ...(await byId(clock)), also: await ids(clock.also) })),
    ),
    told: Object.fromEntries(await Promise.all(Object.entries(told).map(stage))),
    holding: await Promise.all(holding.map(byId)),
    moves: await Promise.all(moves.map(move)),
  };
}

/** Until its posts are judged. */
const unjudged = {
  verdict: { complaint: 0, ...unheard, evidence: [], reasons: [] },
  ...unheard,
} as const;

async function opened(tables: CaseTables, post: KeptPost): Promise<Facts> {
  const profile = await meet(tables, post);
  return {
    id: post.id,
    site: post.site,
    brandId: post.match.brandId,
    match: post.match,
    customerId: profile.customerId,
    profileId: profile.id,
    openedAt: post.at,
    ...unjudged,
    corrections: [],
    pastCorrections: [],
    question: null,
    mark: null,
    pastMarks: [],
    sent: null,
    pastSent: [],
    holding: [],
    moves: [],
    labels: [],
    withdrawnAt: null,
    snoozedUntil: null,
  };
}

function isNewWord({ post, isNew }: News, members: readonly KeptPost[]): boolean {
  const said = post.from === 'customer' && !post.closing;
  return isNew && said && members.some(({ id }) => id === post.id);
}

/** Of several the person's last word holds. */
function joinedFacts(caseId: string, joined: readonly Case[]): Facts | undefined {
  const own = joined.find(({ id }) => id === caseId) ?? joined[0];
  if (!own || joined.length === 1) return own && { ...own, id: caseId };
  const all = <T extends { readonly at: Instant }>(of: (one: Case) => readonly T[]) =>
    joined.flatMap(of).toSorted((a, b) => a.at - b.at);
  const corrections = all((one) => one.corrections);
  const marks = all<Mark>(({ mark, pastMarks }) => (mark ? [...pastMarks, mark] : []));
  const sents = all<SentReply>(sentsOf);
  return {
    ...own,
    id: caseId,
    ...held(own.verdict, corrections),
    corrections,
    pastCorrections: all(({ pastCorrections }) => pastCorrections),
    question: all<Question>(({ question }) => (question ? [question] : [])).at(-1) ?? null,
    clocks: joined.flatMap(({ clocks }) => clocks),
    told: Object.assign({}, ...joined.map(({ told }) => told)),
    // The next sweep judges anew whether somebody is there.
    quietUntil: null,
    holding: all(({ holding }) => holding),
    moves: all(({ moves }) => moves),
    labels: [...new Set(joined.flatMap(({ labels }) => labels))],
    mark: marks.at(-1) ?? null,
    pastMarks: marks.slice(0, -1),
    sent: sents.at(-1) ?? null,
    pastSent: sents.slice(0, -1),
    // Hidden only where the person hid all of it.
    snoozedUntil: joined.every((one) => one.snoozedUntil !== null)
      ? Math.min(...joined.map((one) => one.snoozedUntil ?? 0))
      : null,
  };
}
