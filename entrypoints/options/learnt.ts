import { useLiveQuery } from 'dexie-react-hooks';
import type { LearntNow } from '../../components/options/Learnt.tsx';
import { database } from '../../utils/store/database.ts';
import { readDecided, readLessons } from '../../utils/store/lessons.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Lesson } from '../../utils/words/lesson.ts';

/** What was learnt since then, live; undefined until it is read, 'unread' where it cannot be. */
export function useLearnt(since: Instant | undefined): LearntNow | 'unread' | undefined {
  return useLiveQuery(async () => {
    if (since === undefined) return undefined;
    try {
      const [lessons, decided] = await Promise.all([
        readLessons(database, since),
        readDecided(database),
      ]);
      return { lessons, decided };
    } catch {
      return 'unread' as const;
    }
  }, [since]);
}

/** Gives the person a file with a lesson a line, as JSON. */
export function exportLessons(lessons: readonly Lesson[]): void {
  const lines = lessons.map(({ at, ...lesson }) =>
    JSON.stringify({ ...lesson, at: new Date(at).toISOString() }),
  );
  const file = new Blob([`${lines.join('\n')}\n`], { type: 'application/jsonl' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'hearback-learnt.jsonl';
  link.click();
  URL.revokeObjectURL(address);
}
