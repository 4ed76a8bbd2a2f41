import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { label, reopen } from '../../../utils/cases/change.ts';
import { takeBack } from '../../../utils/cases/correct.ts';
import { recompute } from '../../../utils/cases/recompute.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { clockState } from '../../../utils/deadlines/clock.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { Database } from '../../../utils/store/database.ts';
import { readLessons } from '../../../utils/store/lessons.ts';
import frozen from '../../fixtures/store/version-1.json' with { type: 'json' };
import frozen2 from '../../fixtures/store/version-2.json' with { type: 'json' };
import frozen3 from '../../fixtures/store/version-3.json' with { type: 'json' };
import { minute, seen, settings, verdictOf, world } from '../cases/world.ts';

const name = 'frozen';
let opened: Database | undefined;

interface Frozen {
  readonly schema: Record<string, string>;
  readonly tables: Record<string, readonly object[]>;
}

/** A database as that version wrote it, opened by the version of today. */
async function thawedFrom(version: number, { schema, tables }: Frozen): Promise<Database> {
  const old = new Dexie(name);
  old.version(version).stores(schema);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows);
  old.close();
  opened = new Database(name);
  return opened;
}

afterEach(async () => {
  opened?.close();
  await Dexie.delete(name);
});

const said = (at: number, intent: string, severity: string | null) => ({
  at,
  asked: false,
  intent,
  severity,
  topic: null,
});

/** The row, with whatever else was added to it and to what it holds. */
function like(row: object): unknown {
  const fields = Object.entries(row).map(([name, value]) => [
    name,
    value !== null && typeof value === 'object' && !Array.isArray(value) ? like(value) : value,
  ]);
  return expect.objectContaining(Object.fromEntries(fields));
}

describe('a database of version 1', () => {
  const thawed = () => thawedFrom(1, frozen);

  it('keeps every row and every field', async () => {
    const database = await thawed();
    for (const [table, rows] of Object.entries(frozen.tables)) {
      const kept: unknown[] = await database.table(table).toArray();
      expect(kept).toEqual(expect.arrayContaining(rows.map((row) => like(withoutNamed(row)))));
    }
    const cases = await database.cases.toCollection().toArray();
    expect(cases.map(({ clock }) => clock)).toMatchObject(
      frozen.tables.cases.map(({ clock }) => clock),
    );
    expect(cases.map(({ told }) => told)).toEqual([{ 'reply:x:3': 'soon' }, {}, {}, {}]);
  });

  it('knows the conversation of each post and the post of each clock', async () => {
    const database = await thawed();
    const posts = await database.posts.toArray();
    const places = posts.map(({ id, rootId, customer, opens }) => [id, rootId, customer, opens]);
    expect(places).toEqual([
      ['x:1', 'x:1', 'x:maren', true],
      ['x:10', 'x:10', 'x:joe', true],
      ['x:11', 'x:10', 'x:joe', false],
      ['x:12', 'x:99', 'x:lee', true],
      ['x:13', 'x:98', '', false],
      ['x:14', 'x:14', 'x:kim', true],
      ['x:2', 'x:1', 'x:maren', false],
      ['x:3', 'x:1', 'x:maren', false],
    ]);
    expect(await database.cases.get('x:1')).toMatchObject({ clock: { postId: 'x:3' } });
    const loose = await database.posts.where({ looseTo: 'x:joe' }).primaryKeys();
    expect(loose).toEqual(['x:11']);
  });

  it('goes on: what is read again changes nothing, and is announced no second time', async () => {
    const database = await thawed();
    const context = { ...world().context, store: caseStore(database), now: minute(201) };
    const before = await database.cases.toArray();
    await record(context, [
      seen(1, 0, '@acme my bag is lost!!'),
      seen(2, 18, '@maren so sorry', { reason: 'author', parentId: 'x:1' }),
      seen(3, 19, 'still nothing', { reason: 'reply', parentId: 'x:2' }),
      seen(11, 12, '@joe we look into it', { reason: 'author', replyingTo: ['joe'] }),
    ]);
    // The waits that were over before are only known by their posts, and are filled in.
    const after = await database.cases.toArray();
    expect(after.map(({ clocks: _, ...found }) => found)).toEqual(
      before.map(({ clocks: _, ...found }) => found),
    );
    expect(after.map(({ clocks }) => clocks.map(({ kind }) => kind))).toEqual([
      ['first-reply', 'next-reply'],
      ['first-reply'],
      ['first-reply'],
      ['first-reply'],
    ]);
    await database.cases.update('x:1', { told: {}, nextEventAt: 0 });
    expect(await sweep(context)).toEqual([]);
  });

  it('goes on: a reply that waited for its post answers it', async () => {
    const database = await thawed();
    const context = { ...world().context, store: caseStore(database) };
    await record(context, [seen(98, 1, '@acme when?')]);
    expect(await database.cases.get('x:98')).toMatchObject({ state: 'answered' });
  });
});

describe('a database of version 2', () => {
  const thawed2 = () => thawedFrom(2, frozen2);

  it('keeps every row and every field', async () => {
    const database = await thawed2();
    for (const [table, rows] of Object.entries(frozen2.tables)) {
      const kept = await database.table(table).toArray();
      expect(kept).toHaveLength(rows.length);
      expect(kept).toMatchObject(rows.map((row) => without(row, 'told')));
    }
  });

  it('knows what the person said of a case, and learns from it', async () => {
    const database = await thawed2();
    const cases = await database.cases.toArray();
    expect(cases.map(({ id, corrections }) => [id, corrections])).toEqual([
      ['x:1', []],
      ['x:10', [said(minute(610), 'complaint', 'major')]],
      ['x:12', [said(minute(611), 'other', null)]],
      ['x:13', []],
      ['x:15', [said(minute(613), 'complaint', 'minor')]],
    ]);
    const lessons = await readLessons(database, 0);
    expect(lessons.map(({ postId }) => postId).sort()).toEqual(['x:10', 'x:12', 'x:15']);
  });

  it('goes on: what was said there is taken back', async () => {
    const database = await thawed2();
    const context = { ...world().context, store: caseStore(database) };
    await takeBack(context, 'x:12');
    expect(await database.cases.get('x:12')).toMatchObject({
      state: 'open',
      intent: 'complaint',
      corrections: [],
      correctedAt: null,
    });
  });
});

describe('a database of version 3', () => {
  const thawed3 = () => thawedFrom(3, frozen3);
  const contextOf = (database: Database) => ({ ...world().context, store: caseStore(database) });

  it('keeps every row and every field', async () => {
    const database = await thawed3();
    const { claims, ...others } = frozen3.tables;
    for (const [table, rows] of Object.entries(others)) {
      const kept = await database.table(table).toArray();
      expect(kept).toHaveLength(rows.length);
      expect(kept).toMatchObject(rows.map((row) => without(row, 'told')));
    }
    expect(await database.claims.toArray()).toEqual(
      claims.map((claim) => ({ ...claim, clock: claim.clock.replace('first-reply:', 'reply:') })),
    );
  });

  it('knows of no note who wrote it', async () => {
    const notes = await (await thawed3()).notes.toArray();
    expect(new Set(notes.map(({ by }) => by))).toEqual(new Set(['']));
  });

  it('knows of each wait what ended it, and of each post what triage said', async () => {
    const database = await thawed3();
    const cases = await database.cases.toArray();
    expect(cases.map(({ id, clock }) => [id, clock?.stop])).toEqual([
      ['x:1', null],
      ['x:10', { at: minute(12), is: 'answered', by: 'acme' }],
      ['x:20', null],
      ['x:30', { at: minute(202), is: 'closed', by: null }],
      ['x:40', null],
      ['x:50', { at: minute(204), is: 'answered', by: null }],
      ['x:60', { at: minute(205), is: 'answered', by: null }],
    ]);
    const posts = await database.posts.toArray();
    const judged = Object.fromEntries(posts.map(({ id, judged }) => [id, judged]));
    expect(judged).toMatchObject({ 'x:1': verdictOf('!!'), 'x:3': verdictOf('!!') });
    expect(judged).toMatchObject({ 'x:2': null, 'x:11': null, 'x:70': null });
  });

  it('goes on: a stricter policy makes nothing missed that was answered in time', async () => {
    const database = await thawed3();
    const policy = settings.policy.map((rule) =>
      'limit' in rule ? { ...rule, limit: { for: 'PT1M', counting: 'always' } as const } : rule,
    );
    const context = { ...contextOf(database), settings: { ...settings, policy } };
    expect((await recompute(context)).sort()).toEqual(['x:1', 'x:20', 'x:40']);
    await label(context, 'x:10', ['VIP']);
    const answered = await database.cases.get('x:10');
    expect(clockState(answered?.clock ?? null, context.now)).toBe('met');
    const [frozenCase] = frozen3.tables.cases.filter(({ id }) => id === 'x:10');
    expect(answered?.clock).toMatchObject({ limitAt: frozenCase?.clock.limitAt });
  });

  it('goes on: a word on what was answered before changes nothing of how that went', async () => {
    const corrections = [said(minute(100), 'complaint', 'major')];
    const cases = frozen3.tables.cases.map((found) =>
      found.id === 'x:10' ? { ...found, corrections, severity: 'major' } : found,
    );
    const database = await thawedFrom(3, { ...frozen3, tables: { ...frozen3.tables, cases } });
    const before = (await database.cases.get('x:10'))?.clock;
    expect(before).toMatchObject({ rule: 'Minor', judged: { severity: 'minor' } });
    const context = contextOf(database);
    await label(context, 'x:10', ['VIP']);
    expect(await database.cases.get('x:10')).toMatchObject({ severity: 'major', clock: before });
    await takeBack(context, 'x:10');
    expect(await database.cases.get('x:10')).toMatchObject({ severity: 'minor', clock: before });
  });

  it('goes on: what was dismissed or snoozed is undone, due when it was', async () => {
    const database = await thawed3();
    for (const id of ['x:30', 'x:40']) {
      await reopen(contextOf(database), id);
      const [before] = frozen3.tables.cases.filter((found) => found.id === id);
      expect(await database.cases.get(id)).toMatchObject({
        state: 'open',
        mark: null,
        snoozedUntil: null,
        clock: { limitAt: before?.clock.limitAt, stop: null },
      });
    }
  });

  it('goes on: the reply that was sent is seen, and a correction is taken back', async () => {
    const database = await thawed3();
    const context = contextOf(database);
    await record(context, [seen(51, 204, 'so sorry, Tom', { reason: 'author', parentId: 'x:50' })]);
    expect(await database.cases.get('x:50')).toMatchObject({
      state: 'answered',
      answeredAt: minute(204),
      sent: { postId: 'x:51' },
    });
    await takeBack(context, 'x:20');
    expect(await database.cases.get('x:20')).toMatchObject({ severity: 'major', corrections: [] });
  });

  it('goes on: what was told is told no second time', async () => {
    const database = await thawed3();
    const context = { ...contextOf(database), now: minute(201) };
    await takeBack(context, 'x:20');
    expect(await sweep(context)).toEqual([]);
  });
});

/** A clock got a field, and what was told its name; what they had is compared by itself. */
const withoutNamed = (row: object) => without(without(row, 'clock'), 'told');

function without(row: object, name: string): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== name));
}
