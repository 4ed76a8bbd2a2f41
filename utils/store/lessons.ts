import Dexie from 'dexie';
import { lessonsOf } from '../cases/lessons.ts';
import { MOST_LESSONS } from '../complaints/personal/personal.ts';
import { isLearnt } from '../complaints/personal/reasons.ts';
import type { Instant } from '../words/case.ts';
import type { Lesson } from '../words/lesson.ts';
import type { CaseRow, Database } from './database.ts';
import { mostOpen, ofState } from './of-state.ts';
import { postsOf } from './posts-of.ts';

/** Of the lessons at most so many only say what was acted upon: a busy week must not push out what was said. */
const mostActed = MOST_LESSONS / 2;

/**
 * What the person taught after `since`: the newest of what they said, and of what they did about the
 * complaints that they did not correct. As many as count, in no order.
 */
export async function readLessons(database: Database, since: Instant): Promise<Lesson[]> {
  const said = await database.cases
    .where('correctedAt')
    .above(since)
    .reverse()
    .limit(MOST_LESSONS)
    .toArray();
  const acted = await lessonsIn(database, await actedOn(database, since), since);
  return [...acted, ...(await lessonsIn(database, said, since))].slice(0, MOST_LESSONS);
}

/** How many open cases are taken for something else than without what was learnt. */
export async function readDecided(database: Database): Promise<number> {
  const open = await ofState(database, 'open').limit(mostOpen).toArray();
  return open.filter(
    ({ verdict, correctedAt }) => correctedAt === null && verdict.reasons.some(isLearnt),
  ).length;
}

/** The latest complaints that were answered or handed over, and not corrected. */
async function actedOn(database: Database, since: Instant): Promise<CaseRow[]> {
  const answered = await database.cases
    .where('[state+answeredAt]')
    .between(['answered', since], ['answered', Dexie.maxKey], false)
    .reverse()
    .filter(({ intent, correctedAt }) => intent === 'complaint' && correctedAt === null)
    .limit(mostActed)
    .toArray();
  const over = await ofState(database, 'handed-over').limit(mostActed).toArray();
  return [...answered, ...over].slice(0, mostActed);
}

async function lessonsIn(
  database: Database,
  cases: readonly CaseRow[],
  since: Instant,
): Promise<Lesson[]> {
  // One call for all but those of which every post teaches: the worker waits for it before it judges.
  const openings = await database.posts.bulkGet(cases.map(({ id }) => id));
  const found = await Promise.all(
    cases.map(async (one, index) => {
      const opening = openings[index];
      const isNone = one.intent === 'other';
      const posts = isNone ? await postsOf(database, one.id).toArray() : opening ? [opening] : [];
      return lessonsOf(one, posts, since);
    }),
  );
  return found.flat();
}
