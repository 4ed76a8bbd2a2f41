import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as change from '../../../utils/cases/change.ts';
import type { CaseContext } from '../../../utils/cases/context.ts';
import { correct, takeBack } from '../../../utils/cases/correct.ts';
import { recompute, recomputed } from '../../../utils/cases/recompute.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { withdraw } from '../../../utils/cases/withdraw.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import type { Clock } from '../../../utils/words/case.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import { allowed, Model, type Said } from './model.ts';
import { minute, seen, world } from './world.ts';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
const caseId = 'x:1';

const policies: readonly Policy[] = allowed.map(({ minor, major }) => [
  rule('Major', { severities: ['major'] }, major),
  rule('Rest', {}, minor),
]);

function rule(name: string, when: Policy[number]['when'], minutes: number): Policy[number] {
  return { name, when, ideal: null, limit: { for: `PT${minutes}M`, counting: 'always' } };
}

type World = ReturnType<typeof world>;

/** One thing that happens, `after` so many minutes. */
interface Act {
  readonly name: string;
  /** Does it in the model, and gives how to do it in the world; null where it cannot happen now. */
  apply(model: Model): ((context: CaseContext) => Promise<unknown>) | null;
}

class Step implements fc.AsyncCommand<Model, World> {
  readonly after: number;
  readonly act: Act;
  constructor(after: number, act: Act) {
    this.after = after;
    this.act = act;
  }
  check = () => true;
  toString = () => `${this.after} min later: ${this.act.name}`;

  async run(model: Model, { context, database }: World): Promise<void> {
    model.now += this.after * 60_000;
    const inWorld = this.act.apply(model);
    const policy = policies[model.policy] ?? [];
    model.settle();
    const settings = { ...context.settings, policy };
    await inWorld?.({ ...context, settings, now: model.now });
    const found = await database.cases.get(caseId);
    expect(found?.state).toBe(model.state);
    expect({ at: found?.answeredAt, by: found?.answeredBy }).toEqual(model.answer);
    expect(found?.clocks.map(read).sort(byName)).toEqual(model.waits.map(expected).sort(byName));
    expect(found?.clock && model.running.length > 0 && nameOf(found.clock)).toBe(
      model.current?.name ?? false,
    );
    expect(found?.snoozedUntil).toBe(model.snoozedUntil);
  }
}

const nameOf = ({ kind, postId }: Clock) => `${kind === 'update' ? kind : 'reply'}:${postId}`;
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function read(clock: Clock) {
  const { startedAt, limitAt, soonAt, stop } = clock;
  const judged = stop?.is === 'closed' ? 'closed' : clockState(clock, 0);
  const outcome = stop ? judged : 'running';
  const times = { start: startedAt, due: limitAt, soon: soonAt, stop: stop?.at ?? null };
  return { name: nameOf(clock), kind: clock.kind, ...times, outcome };
}

function expected({ names: _, ...wait }: Model['waits'][number]) {
  return wait;
}

/** What a page shows of a post now. */
function sighting({ id, by, at, exact, text }: Said) {
  const more = { postedAt: new Date(at).toISOString(), postedAtExact: exact };
  const parent = id === caseId ? {} : { parentId: caseId };
  const reason = by === 'brand' ? 'author' : id === caseId ? 'handle' : 'thread';
  return seen(Number(id.slice(2)), 0, text, { ...more, ...parent, reason });
}

/** No two things happen at the same moment: a post is half a minute off, and its number beside that. */
function momentOf(model: Model, number: number, share: number): number {
  const minutes = Math.floor(((model.now - minute(0)) / 60_000 - 1) * share);
  return model.now - minutes * 60_000 - 30_000 + number;
}

function shown(model: Model, post: Said) {
  const { text } = post;
  const last = Math.max(...model.posts.map(({ at }) => at));
  const isNew = !model.posts.includes(post);
  if (isNew) model.posts.push(post);
  if (isNew && post.by === 'customer' && !text.startsWith('thanks') && post.at > last)
    model.snoozedUntil = null;
  post.gone = false;
  if (post.id === caseId) model.withdrawnAt = null;
  const one = sighting(post);
  return (context: CaseContext) => record(context, [one]);
}

const texts = ['still late', 'it is lost!!', 'thanks, bye', 'news'] as const;

/** `share` of the time since the case opened passes before a page shows it; 0: at once. */
function posts(by: Said['by'], share: number, text: string, exact = true): Act {
  return {
    name: `${by} wrote “${text}”, seen ${share ? `${share} of the time later` : 'at once'}`,
    apply: (model) => {
      const number = model.posts.length + 1;
      const id = `x:${number}`;
      // A label like "3h" allows a later moment than the true one.
      const at = momentOf(model, number, exact ? share : share / 2);
      return shown(model, { id, by, at, exact, text, gone: false, seenAt: model.now });
    },
  };
}

const customerPosts = (model: Model) => model.posts.filter(({ by }) => by === 'customer');

function reads(which: number, how: 'again' | 'edited' | 'dated', text: string): Act {
  return {
    name: `post ${which} read ${how} “${text}”`,
    apply: (model) => {
      const [post] = customerPosts(model).slice(which % customerPosts(model).length);
      if (!post) return null;
      if (how === 'edited' && (post.id !== caseId || !text.startsWith('thanks'))) post.text = text;
      if (how === 'dated' && !post.exact) {
        post.exact = true;
        post.at -= Math.min(7, Math.floor((post.at - minute(1)) / 60_000)) * 60_000;
      }
      return shown(model, post);
    },
  };
}

type Mark = Model['done'][number];

function marks(is: Mark['is'], world: (context: CaseContext) => Promise<unknown>): Act {
  return {
    name: `mark ${is}`,
    apply: (model) => {
      const followUpAt = is === 'handed-over' ? model.now + 90 * 60_000 : null;
      model.done.push({ at: model.now, is, followUpAt });
      model.snoozedUntil = null;
      return world;
    },
  };
}

const undo: Act = {
  name: 'undo',
  apply: (model) => {
    const until = model.snoozedUntil;
    const move = model.moves.at(-1);
    const isRunning = model.running.some(({ names }) => move && names.includes(move.name));
    if (until === null) model.done.pop();
    else if (isRunning && move?.to === until) model.moves.pop();
    model.snoozedUntil = null;
    return (context) => change.reopen(context, caseId);
  },
};

function snoozes(minutes: number, reason: string | null): Act {
  return {
    name: `snooze ${minutes} min${reason ? ' and move' : ''}`,
    apply: (model) => {
      const { current, now } = model;
      const until = now + minutes * 60_000;
      // What is over is not hidden, whatever window still asks for it.
      if (current) model.snoozedUntil = until;
      if (current && reason !== null)
        model.moves.push({ name: current.names.at(-1) ?? '', to: until, at: now });
      return (context) => change.snooze(context, caseId, until, reason);
    },
  };
}

const noMove: Act = {
  name: 'the moved due time is taken back',
  apply: (model) => {
    const { current, now } = model;
    // What is told again of a wait whose due time goes back has examples of its own.
    if (current && model.isTold(current)) return null;
    const last = model.moves.findLast(({ name }) => current?.names.includes(name));
    if (current && last?.to != null)
      model.moves.push({ name: current.names.at(-1) ?? '', to: null, at: now });
    return (context) => change.notMoved(context, caseId);
  },
};

const movedAgain: Act = {
  name: 'it stays moved after all',
  apply: (model) => {
    const { current } = model;
    if (current && model.isTold(current)) return null;
    const last = model.moves.findLast(({ name }) => current?.names.includes(name));
    if (last?.to === null) model.moves = model.moves.filter((one) => one !== last);
    return (context) => change.movedAgain(context, caseId);
  },
};

function promises(minutes: number | null, ofMark: boolean): Act {
  return {
    name: `the last ${ofMark ? 'mark' : 'reply'} only held, until ${minutes}`,
    apply: (model) => {
      const reply = model.posts.findLast(({ by }) => by === 'brand');
      const mark = model.done.at(-1)?.is === 'answered' ? model.done.at(-1) : undefined;
      const of = ofMark ? mark && `said:${mark.at}` : reply?.id;
      if (!of) return null;
      const until = minutes === null ? null : model.now + minutes * 60_000;
      model.promises.push({ of, until, at: model.now });
      return (context) => change.holding(context, caseId, ofMark ? null : of, until);
    },
  };
}

const noPromise: Act = {
  name: 'the last word on a holding reply is taken back',
  apply: (model) => {
    model.unhold();
    return (context) => change.notHolding(context, caseId);
  },
};

const laterGone: Act = {
  name: 'a later post is taken down',
  apply: (model) => {
    const stops = model.waits.flatMap(({ stop }) => stop ?? []);
    const post = customerPosts(model).at(-1);
    if (!post || post.id === caseId) return null;
    post.gone ||= stops.every((stop) => stop < post.at);
    return (context) => withdraw(context, post.id);
  },
};

const replyGone: Act = {
  name: 'the brand takes its last reply down',
  // It was an answer when it was there.
  apply: (model) => {
    const reply = model.posts.findLast(({ by }) => by === 'brand');
    return reply ? (context) => withdraw(context, reply.id) : null;
  },
};

const labels: Act = {
  name: 'another label',
  // No rule asks for it, so nothing is due at another time, whatever policy came since.
  apply: () => (context) => change.label(context, caseId, ['vip']),
};

const gone: Act = {
  name: 'the first post is taken down',
  apply: (model) => {
    model.withdrawnAt ??= model.now;
    return (context) => withdraw(context, caseId);
  },
};

function corrects(gravity: 'minor' | 'major'): Act {
  return {
    name: `correct: ${gravity}`,
    apply: (model) => {
      model.corrections.push({ at: model.now, gravity, until: Number.POSITIVE_INFINITY });
      return (context) => correct(context, caseId, { severity: gravity });
    },
  };
}

const uncorrects: Act = {
  name: 'the correction is taken back',
  apply: (model) => {
    const last = model.corrections.findLast(({ until }) => until === Number.POSITIVE_INFINITY);
    if (!last) return null;
    last.until = model.now;
    return (context) => takeBack(context, caseId);
  },
};

const sweeps: Act = {
  name: 'sweep',
  apply: (model) => {
    const stages = model.sweep();
    return async (context) => {
      const told = await Promise.all([sweep(context), sweep(context)]);
      expect(told.flat().map(({ stage }) => stage)).toEqual(stages);
    };
  },
};

const newPolicy: Act = {
  name: 'another policy',
  apply: (model) => {
    model.policy = 1 - model.policy;
    return null;
  },
};

const recomputes: Act = {
  name: 'recompute',
  apply: (model) => {
    if (model.state === 'open') model.restart();
    return async (context) => {
      const { store, settings, now } = context;
      const found = () => store.transact((tables) => tables.case(caseId));
      const before = await found();
      const preview = before?.state === 'open' ? recomputed(before, settings, now) : before;
      await recompute(context);
      expect((await found())?.clocks).toEqual(preview?.clocks);
    };
  },
};

const minutes = fc.integer({ min: 1, max: 300 });
const share = fc.oneof(fc.constant(0), fc.constantFrom(0.2, 0.5, 0.9));
const text = fc.constantFrom(...texts);
const always = <T>(one: T) => fc.constant(one);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(share, text, fc.boolean()).map(([s, t, e]) => posts('customer', s, t, e)),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(share, fc.boolean()).map(([s, e]) => posts('brand', s, 'so sorry', e)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(9), fc.constantFrom('again', 'edited', 'dated'), text)
      .map(([n, how, t]) => reads(n, how, t)),
  },
  { weight: 2, arbitrary: always(marks('answered', (to) => change.answer(to, caseId))) },
  always(marks('closed', (to) => change.dismiss(to, caseId, 'handled-elsewhere'))),
  always(marks('spam', (to) => change.dismiss(to, caseId, 'spam'))),
  always(marks('handed-over', (to) => change.handOver(to, caseId, 'Kim', to.now + 90 * 60_000))),
  { weight: 3, arbitrary: always(undo) },
  fc.tuple(minutes, fc.constantFrom(null, 'they are away')).map(([m, why]) => snoozes(m, why)),
  {
    weight: 3,
    arbitrary: fc.tuple(fc.option(minutes), fc.boolean()).map(([m, of]) => promises(m, of)),
  },
  always(noPromise),
  always(noMove),
  always(movedAgain),
  always(gone),
  always(laterGone),
  always(replyGone),
  always(labels),
  fc.constantFrom('minor' as const, 'major' as const).map(corrects),
  always(uncorrects),
  { weight: 5, arbitrary: always(sweeps) },
  always(newPolicy),
  always(recomputes),
);

const steps = fc
  .tuple(fc.integer({ min: 1, max: 150 }), act)
  .map(([after, one]) => new Step(after, one));

it('a case stands where a person with a pencil would put it, whatever happens', async () => {
  console.log(`state machine: SEED=${seed}`);
  const property = fc.asyncProperty(
    fc.commands([steps], { maxCommands: 30, size: '+1' }),
    async (commands) => {
      const setup = async () => {
        const real = world(minute(2));
        const model = new Model();
        model.now = minute(2);
        const first: Said = {
          id: caseId,
          by: 'customer',
          at: minute(0),
          exact: true,
          text: 'it is late',
          gone: false,
          seenAt: minute(2),
        };
        model.posts.push(first);
        model.settle();
        const settings = { ...real.context.settings, policy: policies[0] ?? [] };
        await record({ ...real.context, settings }, [sighting(first)]);
        return { model, real };
      };
      await fc.asyncModelRun(setup, commands);
    },
  );
  const numRuns = Number(process.env.RUNS ?? 60);
  await fc.assert(property, { seed, numRuns, includeErrorInReport: true });
});
