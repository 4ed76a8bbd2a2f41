import type { Stage } from '../../../utils/words/case.ts';

/** Minutes that each policy of the model allows, by how grave it is. */
export const allowed = [
  { none: 1440, minor: 1440, major: 240 },
  { none: 120, minor: 120, major: 60 },
] as const;

/** None: nothing of what they wrote complains. */
type Gravity = 'none' | 'minor' | 'major';

/** A post as the pages have shown it so far. */
export interface Said {
  readonly id: string;
  readonly by: 'customer' | 'brand';
  at: number;
  exact: boolean;
  text: string;
  /** The customer took it down while they waited for an answer to it. */
  gone: boolean;
  /** When a page showed it first. */
  readonly seenAt: number;
}

interface Done {
  readonly at: number;
  readonly is: 'answered' | 'closed' | 'spam' | 'handed-over';
  readonly followUpAt: number | null;
}

interface Limit {
  readonly start: number;
  readonly gravity: Gravity;
  readonly promise: number | null;
  /** By which policy it was started. */
  readonly policy: number;
  readonly due: number;
}

/** An update, by the reply that only held. */
interface Owed {
  readonly id: string;
  readonly until: number | null;
}

interface Stop {
  readonly at: number;
  readonly owed: Owed | null;
  readonly closed: boolean;
  readonly forGood: boolean;
}

/** Whether who marked it then meant this reply: ten minutes either way, and no page had shown it before. */
function mayBe({ at, exact, seenAt }: Said, markedAt: number): boolean {
  const minutes = (seenAt - at) / 60_000;
  const unit = minutes >= 1440 ? 1440 : minutes >= 60 ? 60 : 1;
  const earliest = exact ? at : at - unit * 60_000;
  const isInTime = at >= markedAt - 600_000 && earliest <= markedAt + 600_000;
  return isInTime && seenAt >= markedAt - 15_000;
}

/** What the customer waited for, as the issue says it. */
export interface Expected {
  readonly name: string;
  /** By each of the posts that wait together. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly start: number;
  readonly due: number;
  readonly soon: number;
  readonly stop: number | null;
  readonly outcome: 'met' | 'missed' | 'closed' | 'running';
}

const stageOf = ({ due }: Expected, now: number): Stage => (due <= now ? 'overdue' : 'soon');
/** "reply:x:1 until 7,soon" */
const nameIn = (announced: string): string => announced.split(',')[0] ?? '';

/** All that happened to one case, and what a person with a pencil would say of it. */
export class Model {
  now = 0;
  posts: Said[] = [];
  done: Done[] = [];
  promises: { readonly of: string; readonly until: number | null; readonly at: number }[] = [];
  /** `to` null: it was moved, and that was taken back. */
  moves: { readonly name: string; readonly to: number | null; readonly at: number }[] = [];
  corrections: { readonly at: number; readonly gravity: Gravity; until: number }[] = [];
  withdrawnAt: number | null = null;
  snoozedUntil: number | null = null;
  policy = 0;
  waits: Expected[] = [];
  private limits = new Map<string, Limit>();
  private announced = new Map<string, number>();
  /** What the person knows of each running wait. */
  private known = new Map<string, Stage>();

  /** To be called after every change. */
  settle(): void {
    const limits = new Map<string, Limit>();
    this.waits = this.spans().map(({ names, kind, start, stop, closed, promise }) => {
      const [name = ''] = names;
      const gravity = this.gravityUntil(stop ?? Number.POSITIVE_INFINITY);
      // Whichever of its posts was known to be the oldest then.
      const before = names.flatMap((one) => this.limits.get(one) ?? [])[0];
      const isSame =
        before?.start === start && before.gravity === gravity && before.promise === promise;
      const policy = before?.policy ?? this.policy;
      const due = promise ?? start + allowed[policy === 0 ? 0 : 1][gravity] * 60_000;
      const limit = isSame ? before : { start, gravity, promise, policy, due };
      limits.set(name, limit);
      return { kind, ...this.waited(names, limit, stop, closed) };
    });
    this.limits = limits;
    const known = this.known;
    this.known = new Map();
    for (const wait of this.running) {
      const told = wait.names.flatMap((name) => known.get(name) ?? []);
      if (told.length === 0 || wait.soon > this.now) continue;
      // Who was told that it is overdue knows that it is due soon, where another time holds since.
      this.known.set(wait.name, told.includes('overdue') ? stageOf(wait, this.now) : 'soon');
    }
  }

  private waited(
    names: readonly string[],
    limit: Limit,
    stop: number | null,
    closed: boolean,
  ): Omit<Expected, 'kind'> {
    const { start } = limit;
    const [name = ''] = names;
    const end = stop ?? Number.POSITIVE_INFINITY;
    const move = this.moves.findLast((one) => names.includes(one.name) && one.at <= end);
    const due = move?.to ?? limit.due;
    const from = move && move.to !== null ? Math.max(start, move.at) : start;
    const soon = due - Math.round(Math.max(0, due - from) / 4);
    const late = stop !== null && stop > due ? 'missed' : 'met';
    const outcome = stop === null ? 'running' : closed ? 'closed' : late;
    return { name, names, start, due, soon, stop, outcome };
  }

  /** Between one stop and the next: the oldest post, and what was promised at the first. */
  private spans() {
    const stops = this.stops();
    const last = stops.findIndex(({ forGood }) => forGood);
    const bounds = [undefined, ...(last < 0 ? stops : stops.slice(0, last + 1))];
    return bounds.flatMap((from, n) => {
      if (from?.forGood) return [];
      const to = bounds[n + 1];
      const end = { stop: to?.at ?? null, closed: to?.closed ?? false };
      const since = from?.at ?? Number.NEGATIVE_INFINITY;
      const posts = this.asking()
        .filter(({ at }) => at > since && at <= (to?.at ?? Number.POSITIVE_INFINITY))
        .sort((a, b) => a.at - b.at);
      const [oldest] = posts;
      const names = posts.map(({ id }) => `reply:${id}`);
      const kind = stops.some(({ at }) => oldest && at < oldest.at) ? 'next-reply' : 'first-reply';
      return [
        ...(from ? this.update(from, stops) : []),
        ...(oldest ? [{ names, kind, start: oldest.at, promise: null, ...end }] : []),
      ];
    });
  }

  /** What is owed after a reply that only held, until the brand or the person says anything else. */
  private update({ at, owed }: Stop, stops: readonly Stop[]) {
    if (!owed) return [];
    const isSame = (stop: Stop) => stop.owed?.id === owed.id;
    if (stops.some((stop) => isSame(stop) && stop.at < at)) return [];
    const to = stops.find((stop) => stop.at > at && !isSame(stop));
    const end = { stop: to?.at ?? null, closed: to?.closed ?? false };
    return [
      { names: [`update:${owed.id}`], kind: 'update', start: at, promise: owed.until, ...end },
    ];
  }

  private stops(): Stop[] {
    const shown = this.shown();
    const replies = this.posts
      .filter(({ by }) => by === 'brand')
      .map(({ id, at }) => {
        const mark = [...shown].find(([, post]) => post.id === id)?.[0];
        const owed = (mark !== undefined && this.owedBy(mark, id)) || this.owed([id], 0);
        return { at, owed, closed: false, forGood: false };
      });
    const said = this.done.map(({ at, is }, n) => ({
      ...{ at, closed: is !== 'answered' },
      owed: is === 'answered' ? this.owedBy(at, shown.get(at)?.id) : null,
      forGood: is === 'spam' && n === this.done.length - 1,
    }));
    const gone =
      this.withdrawnAt === null
        ? []
        : [{ at: this.withdrawnAt, owed: null, closed: true, forGood: false }];
    return [...replies, ...said, ...gone].sort((a, b) => a.at - b.at);
  }

  /** By a mark and the reply that it meant, where they said so since. */
  private owedBy(markedAt: number, shownBy: string | undefined): Owed | null {
    return this.owed([`said:${markedAt}`, ...(shownBy ? [shownBy] : [])], markedAt);
  }

  private owed(ids: readonly string[], since: number): Owed | null {
    const held = this.promises.findLast(({ of, at }) => ids.includes(of) && at >= since);
    return held ? { id: ids[0] ?? '', until: held.until } : null;
  }

  /** The reply that each mark "answered" meant, by when it was set: the last mark chooses first. */
  private shown(): Map<number, Said> {
    const shown = new Map<number, Said>();
    for (const { at: markedAt, is } of this.done.toReversed()) {
      if (is !== 'answered') continue;
      const [near] = this.posts
        .filter((post) => post.by === 'brand' && ![...shown.values()].includes(post))
        .filter((post) => mayBe(post, markedAt))
        .sort((a, b) => Math.abs(a.at - markedAt) - Math.abs(b.at - markedAt));
      if (near) shown.set(markedAt, near);
    }
    return shown;
  }

  /** Takes back that a reply only held: the one to which an update is owed, else the last. */
  unhold(): void {
    const running = this.running
      .find(({ kind }) => kind === 'update')
      ?.name.slice('update:'.length);
    const reply = running ?? this.promises.at(-1)?.of;
    const pair = [...this.shown()]
      .map(([markedAt, { id }]) => [`said:${markedAt}`, id])
      .find((ids) => reply && ids.includes(reply));
    this.promises = this.promises.filter(({ of }) => !(pair ?? [reply]).includes(of));
  }

  private asking(): Said[] {
    return this.posts.filter(
      ({ by, text, gone }) => by === 'customer' && !gone && !text.startsWith('thanks'),
    );
  }

  /** By all that was written and said until then. */
  private gravityUntil(end: number): Gravity {
    // Of one that was taken back later, the wait knew nothing else.
    const corrected = this.corrections.findLast(
      ({ at, until }) => at <= end && (until > end || until === Number.POSITIVE_INFINITY),
    );
    const words = this.asking().flatMap(({ at, text }) => (at <= end ? text : []));
    const isMajor = words.some((text) => text.includes('!!'));
    const isNone = words.every((text) => text === 'news');
    return corrected?.gravity ?? (isMajor ? 'major' : isNone ? 'none' : 'minor');
  }

  get running(): Expected[] {
    return this.waits.filter(({ stop }) => stop === null);
  }

  get current(): Expected | undefined {
    return this.running.toSorted((a, b) => a.due - b.due)[0];
  }

  get state(): string {
    if (this.current) return 'open';
    if (this.isGone) return 'withdrawn';
    const mark = this.done.at(-1);
    const last = this.isOutdated || this.taken ? 'answered' : (mark?.is ?? 'answered');
    return last === 'spam' || last === 'closed' ? 'dismissed' : last;
  }

  /** The first post is gone, and they did not write since. */
  private get isGone(): boolean {
    const last = this.waits.at(-1)?.start ?? 0;
    return this.withdrawnAt !== null && last <= this.withdrawnAt;
  }

  /** They wrote again after the last mark, and the brand answered. */
  private get isOutdated(): boolean {
    const mark = this.done.at(-1);
    const wait = this.waits.at(-1);
    return mark && wait ? wait.outcome !== 'closed' && wait.start > mark.at : false;
  }

  /** The first answer since somebody else had to give it: the brand's reply, or the word that it was given. */
  private get taken(): { readonly at: number } | undefined {
    const last = this.done.at(-1);
    const isSaid = last?.is === 'answered';
    const handed = this.done.findLast(({ is }) => is !== 'answered');
    if (handed?.is !== 'handed-over') return undefined;
    const replies = this.posts.filter(({ by, at }) => by === 'brand' && at > handed.at);
    const answers: { readonly at: number }[] = isSaid ? [...replies, last] : replies;
    return answers.toSorted((a, b) => a.at - b.at)[0];
  }

  /** When it was answered, and by whom. */
  get answer(): { readonly at: number | null; readonly by: string | null } {
    const wait = this.current ?? this.waits.at(-1);
    const isFree = !this.isGone && !this.current && !this.isOutdated;
    const ended = wait && wait.outcome !== 'closed' ? wait.stop : null;
    const taken = isFree ? this.taken?.at : undefined;
    const isSaid = this.done.at(-1)?.is === 'answered';
    const at = (isSaid ? (ended ?? taken) : (taken ?? ended)) ?? null;
    const isSeen = this.posts.some((post) => post.by === 'brand' && post.at === at);
    return { at, by: isSeen ? 'acme' : null };
  }

  /** The running clocks start anew, by the policy of now. */
  restart(): void {
    for (const { name } of this.running) this.limits.delete(name);
    this.settle();
  }

  /** Anything of it was told, whenever it was due then. */
  isTold({ name }: Expected): boolean {
    return [...this.announced.keys()].some((one) => nameIn(one) === name);
  }

  /** What a sweep tells now: each stage of each wait once, unless it comes later since it was told. */
  sweep(): Stage[] {
    const isSnoozed = this.snoozedUntil !== null && this.snoozedUntil > this.now;
    if (!isSnoozed && this.state === 'open') this.snoozedUntil = null;
    const reached = this.reached()
      .filter(([, stage]) => !(isSnoozed && stage === 'soon'))
      .filter(([[name = ''], stage]) => this.known.get(name) !== stage);
    // Also what was told before the wait was over for a while.
    for (const [[name = ''], stage] of reached) this.known.set(name, stage);
    const news = reached.filter(
      ([names, stage, at]) => !names.some((one) => this.wasTold(one, stage, at)),
    );
    for (const [[name = ''], stage] of news) this.announced.set(`${name},${stage}`, this.now);
    return news.map(([, stage]) => stage);
  }

  private wasTold(name: string, stage: Stage, since: number): boolean {
    return (this.announced.get(`${name},${stage}`) ?? 0) >= since;
  }

  private reached(): (readonly [readonly string[], Stage, number])[] {
    const followUpAt = this.done.at(-1)?.followUpAt ?? null;
    if (this.state === 'handed-over' && followUpAt !== null && followUpAt <= this.now)
      return [[[`handed-over:${followUpAt}`], 'follow-up', followUpAt]];
    if (this.state !== 'open') return [];
    return this.running
      .filter(({ soon }) => soon <= this.now)
      .map((wait) => {
        const stage = stageOf(wait, this.now);
        return [wait.names, stage, stage === 'overdue' ? wait.due : wait.soon];
      });
  }
}
