import type { Pick } from '../../seeded.ts';
import type { Hearback } from './hearback.ts';
import { post, type Seen } from './posts.ts';
import type { Tables } from './tables.ts';

/** What must be there from now on. */
type Check = (tables: Tables) => boolean;

interface Deed {
  readonly is: string;
  readonly did: Promise<Check | null>;
}

/** Does what a person and a page do, and remembers what of it was acknowledged. */
export class Promised {
  readonly #kept: { readonly is: string; readonly holds: Check }[] = [];
  /** Posts that were sent together, acknowledged or not. */
  readonly #batches: (readonly Seen[])[] = [];
  /** Cases that nothing was done with yet, and those that only get notes. */
  readonly #fresh: string[] = [];
  readonly #noted: string[] = [];
  readonly #pick: Pick;
  #posts = 0;
  acknowledged = 0;
  unanswered = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
  }

  /** Begins anew: nothing of it is there any more. */
  forget(): void {
    for (const list of [this.#kept, this.#batches, this.#fresh, this.#noted]) list.length = 0;
  }

  /** Does one thing more; it may be that nobody answers. */
  async next(hearback: Hearback): Promise<void> {
    const { is, did } = this.#deed(hearback);
    const holds = await did.catch(() => null);
    if (holds) {
      this.#kept.push({ is, holds });
      this.acknowledged += 1;
    } else this.unanswered += 1;
  }

  /** What was acknowledged and is not there, and posts that came together and were not kept together. */
  broken(tables: Tables): string[] {
    const lost = this.#kept.filter(({ holds }) => !holds(tables)).map(({ is }) => `lost: ${is}`);
    const ids = new Set(tables.posts.map(({ id }) => id));
    const split = this.#batches.filter((batch) => {
      const there = batch.filter(({ post: { id } }) => ids.has(id)).length;
      return there > 0 && there < batch.length;
    });
    return [...lost, ...split.map(([first]) => `only some of the posts from ${first?.post.id}`)];
  }

  #deed(hearback: Hearback): Deed {
    const kind = this.#pick(['posts', 'posts', 'note', 'draft', 'answered', 'dismissed'] as const);
    const noted = this.#noted.length > 0 ? this.#pick(this.#noted) : undefined;
    if (kind === 'note' && noted) return note(hearback, noted);
    if (kind === 'answered' || kind === 'dismissed' || kind === 'draft') {
      const caseId = this.#fresh.shift();
      if (caseId) return change(hearback, kind, caseId);
    }
    return this.#see(hearback);
  }

  /** Three complaints, another word of the first customer, and the brand's answer to the second. */
  #see(hearback: Hearback): Deed {
    this.#posts += 10;
    const id = this.#posts;
    const at = Date.now() - 60_000;
    const batch = [
      post({ id, by: `ida${id}`, at }),
      post({ id: id + 1, by: `juri${id}`, at }),
      post({ id: id + 2, by: `kim${id}`, at }),
      post({ id: id + 3, by: `ida${id}`, at: at + 1_000, under: id }),
      post({
        id: id + 4,
        by: 'northwindair',
        at: at + 2_000,
        under: id + 1,
        reason: 'author',
        text: 'So sorry!',
      }),
    ];
    this.#batches.push(batch);
    const keep = async (): Promise<Check | null> => {
      if (!(await hearback.see(batch))) return null;
      this.#fresh.push(`x:${id + 2}`);
      this.#noted.push(`x:${id}`);
      return ({ posts }) => posts.some((each) => each.id === `x:${id}`);
    };
    return { is: `posts from ${id}`, did: keep() };
  }
}

function note(hearback: Hearback, caseId: string): Deed {
  const customerId = caseId.replace('x:', 'x:ida');
  const did = hearback
    .say('note/write', { customerId, caseId, text: 'Called them.' })
    .then((outcome): Check | null => {
      if (!outcome.ok) return null;
      const { id } = outcome.value;
      return ({ notes }) => notes.some((each) => each.id === id);
    });
  return { is: `a note on ${caseId}`, did };
}

function change(
  hearback: Hearback,
  kind: 'answered' | 'dismissed' | 'draft',
  caseId: string,
): Deed {
  const said = {
    answered: () => hearback.say('case/answered', { caseId }),
    dismissed: () => hearback.say('case/dismiss', { caseId, reason: 'spam' }),
    draft: () => hearback.say('case/draft', { caseId, text: 'We look into it.' }),
  };
  const holds: Check = ({ cases, drafts }) =>
    kind === 'draft'
      ? drafts.some((each) => each.caseId === caseId)
      : cases.some(({ id, mark, state }) => id === caseId && mark?.kind === kind && state === kind);
  return { is: `${kind} ${caseId}`, did: said[kind]().then(({ ok }) => (ok ? holds : null)) };
}
