import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { takeBack } from '../../../utils/cases/correct.ts';
import { record } from '../../../utils/cases/record.ts';
import { sweep } from '../../../utils/cases/sweep.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { Database } from '../../../utils/store/database.ts';
import { readLessons } from '../../../utils/store/lessons.ts';
import frozen from '../../fixtures/store/version-1.json' with { type: 'json' };
import frozen2 from '../../fixtures/store/version-2.json' with { type: 'json' };
import { minute, seen, world } from '../cases/world.ts';

const name = 'frozen';
let opened: Database | undefined;

/** A database as version 1 wrote it, opened by the version of today. */
async function thawed(): Promise<Database> {
  const old = new Dexie(name);
  old.version(1).stores(frozen.schema);
  for (const [table, rows] of Object.entries(frozen.tables)) await old.table(table).bulkPut(rows);
  old.close();
  opened = new Database(name);
  return opened;
}

afterEach(async () => {
  opened?.close();
  await Dexie.delete(name);
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
  it('keeps every row and every field', async () => {
    const database = await thawed();
    for (const [table, rows] of Object.entries(frozen.tables)) {
      const kept: unknown[] = await database.table(table).toArray();
      expect(kept).toEqual(expect.arrayContaining(rows.map((row) => like(withoutClock(row)))));
    }
    const clocks = await database.cases.toCollection().toArray();
    expect(clocks.map(({ clock }) => clock)).toMatchObject(
      frozen.tables.cases.map(({ clock }) => clock),
    );
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
    await database.cases.update('x:1', { told: null, nextEventAt: 0 });
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
  async function thawed2(): Promise<Database> {
    const old = new Dexie(name);
    old.version(2).stores(frozen2.schema);
    for (const [table, rows] of Object.entries(frozen2.tables))
      await old.table(table).bulkPut(rows);
    old.close();
    opened = new Database(name);
    return opened;
  }

  it('keeps every row and every field', async () => {
    const database = await thawed2();
    for (const [table, rows] of Object.entries(frozen2.tables)) {
      const kept = await database.table(table).toArray();
      expect(kept).toHaveLength(rows.length);
      expect(kept).toMatchObject(rows);
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

  const said = (at: number, intent: string, severity: string | null) => ({
    at,
    asked: false,
    intent,
    severity,
    topic: null,
  });
});

/** A clock got a field; what it had is compared by itself. */
function withoutClock(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'clock'));
}
