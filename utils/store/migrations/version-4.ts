import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

/**
 * Every wait of a customer is kept with what it was judged by and what ended it, posts with what
 * triage said of them, and what the person did with who did it.
 */
export function version4(database: Dexie): void {
  database
    .version(4)
    .stores({
      cases:
        'id, [state+dueAt], [state+answeredAt], [profileId+openedAt], [customerId+openedAt], nextEventAt, lastPostAt, correctedAt, question.at, quietUntil',
      claims: '[caseId+clock+stage], untold',
      terms: 'id',
      posts: 'id, [caseId+at], parentId, [rootId+customer], [customer+parentId], looseTo',
    })
    .upgrade(upgrade);
}

/** Of the rows as version 3 wrote them, what is read here; append-only, as all of this file. */
interface OldCase {
  readonly id: string;
  readonly state: string;
  readonly verdict: OldWord;
  readonly intent: string;
  readonly severity: string | null;
  readonly topic: string;
  readonly corrections: readonly (Partial<OldWord> & { readonly at: number })[];
  readonly clock: { readonly kind: string; readonly postId: string } | null;
  readonly told: string | null;
  readonly mark: { readonly kind: string; readonly at: number } | null;
  readonly withdrawnAt: number | null;
  readonly answeredAt: number | null;
  readonly answeredBy: string | null;
}

interface OldWord {
  readonly intent: string | null;
  readonly severity: string | null;
  readonly topic: string | null;
}

interface OldPost {
  readonly caseId: string;
  readonly from: 'customer' | 'brand';
  readonly closing: boolean;
  readonly parentId: string | null;
  readonly customer: string;
}

async function upgrade(transaction: Transaction): Promise<void> {
  const verdicts = new Map<string, object>();
  await transaction
    .table('cases')
    .toCollection()
    .modify((found: OldCase & Record<string, unknown>) => {
      verdicts.set(found.id, found.verdict);
      const { mark } = found;
      const stop = stopOf(found);
      const judged = judgedIn(found, stop);
      const added = {
        also: [],
        counting: null,
        judged,
        terms: null,
        promised: false,
        move: null,
        stop,
      };
      const clock = found.clock && { ...found.clock, ...added };
      const name = clock && `reply:${clock.postId}`;
      Object.assign(found, {
        clock,
        clocks: clock ? [clock] : [],
        mark: mark && { ...mark, by: '', ...addedTo(mark.kind) },
        pastCorrections: [],
        pastMarks: [],
        pastSent: [],
        holding: [],
        moves: [],
        labels: [],
        told: found.told && name ? { [name]: found.told } : {},
        quietUntil: null,
      });
    });
  await transaction
    .table('posts')
    .toCollection()
    .modify((post: OldPost & Record<string, unknown>) => {
      const says = post.from === 'customer' && !post.closing;
      post.judged = (says && verdicts.get(post.caseId)) || null;
      post.was = [];
      // Of the brand's only replies were kept.
      post.looseTo = (post.from === 'brand' && post.parentId === null && post.customer) || null;
    });
  await transaction.table('notes').toCollection().modify({ by: '' });
  await renameClaims(transaction);
}

/** What a mark of this kind says more since. */
function addedTo(kind: string): object {
  if (kind === 'answered') return { postId: null };
  return kind === 'handed-over' ? { followUpAt: null } : {};
}

interface OldClaim {
  readonly caseId: string;
  readonly clock: string;
  readonly stage: string;
}

/** A wait goes by its post, whether or not an answer came before it: what was told of it stays told. */
async function renameClaims(transaction: Transaction): Promise<void> {
  const claims = transaction.table<OldClaim>('claims');
  const old: OldClaim[] = await claims.toArray();
  const replies = old.filter(({ clock }) => replyName.test(clock));
  await claims.bulkDelete(replies.map(({ caseId, clock, stage }) => [caseId, clock, stage]));
  await claims.bulkPut(
    replies.map((claim) => ({ ...claim, clock: claim.clock.replace(replyName, 'reply:') })),
  );
}

const replyName = /^(first|next)-reply:/;

/** What its last wait was held to be: what the person said of it once it was over came later. */
function judgedIn({ verdict, corrections, ...now }: OldCase, stop: OldStop | null): object {
  const { intent, severity, topic } = now;
  const before = corrections.filter(({ at }) => stop === null || at <= stop.at);
  if (before.length === corrections.length) return { intent, severity, topic };
  const last = (field: keyof OldWord) => before.findLast((one) => one[field] != null)?.[field];
  const is = last('intent') ?? verdict.intent;
  return {
    intent: is,
    severity: is === 'complaint' ? (last('severity') ?? verdict.severity ?? 'minor') : null,
    topic: last('topic') ?? verdict.topic,
  };
}

interface OldStop {
  readonly at: number;
  readonly is: 'answered' | 'closed';
  readonly by: string | null;
}

/** What ended its last wait; null while the customer waits. */
function stopOf({ state, mark, withdrawnAt, answeredAt, answeredBy }: OldCase): OldStop | null {
  if (answeredAt !== null) return { at: answeredAt, is: 'answered', by: answeredBy };
  const at = withdrawnAt ?? mark?.at;
  return state === 'open' || at === undefined ? null : { at, is: 'closed', by: null };
}
