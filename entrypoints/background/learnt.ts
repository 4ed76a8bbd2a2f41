import type { Model } from '../../utils/complaints/model.ts';
import { learn, type Personal } from '../../utils/complaints/personal/personal.ts';
import { database } from '../../utils/store/database.ts';
import { readLessons } from '../../utils/store/lessons.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Learning } from '../../utils/words/settings.ts';

let learnt: Promise<Personal | undefined> | undefined;

/**
 * What was learnt of the person's brand: a pure function of what is stored, fitted when the first
 * post has to be judged. Undefined where it is switched off or nothing was said yet.
 */
export function learntOf(
  model: Model,
  { on, since }: Learning,
): Promise<Personal | undefined> | undefined {
  if (!on) return undefined;
  learnt ??= fitted(model, since).catch((error: unknown) => {
    learnt = undefined;
    throw error;
  });
  return learnt;
}

/** Fits anew before the next post is judged. */
export function fitAnew(): void {
  learnt = undefined;
}

/** What was acted upon only tempers what was said, and teaches nothing alone. */
async function fitted(model: Model, since: Instant): Promise<Personal | undefined> {
  const lessons = await readLessons(database, since);
  return lessons.some(({ source }) => source !== 'acted') ? learn(model, lessons) : undefined;
}
