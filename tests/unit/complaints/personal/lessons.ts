import type { Lesson } from '../../../../utils/words/lesson.ts';

/** A lesson as the person gives it by correcting an addressed English post. */
export function lesson(text: string, taught: Partial<Lesson> = {}): Lesson {
  return {
    postId: `x:${text}`,
    text,
    language: 'en',
    addressed: true,
    source: 'corrected',
    intent: 'other',
    severity: null,
    topic: null,
    at: 0,
    ...taught,
  };
}
