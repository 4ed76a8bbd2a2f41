import type { Lesson, LessonSource } from '../../../utils/words/lesson.ts';
import type { KnownPost } from './known.ts';

/** What the person does about posts that are shown to them as complaints. */
export interface Habit {
  readonly name: string;
  /** Of the false alarms that are shown. */
  readonly corrects: number;
  /** They answer whatever they did not correct, the false alarms among it as well. */
  readonly acts: boolean;
}

export const HABITS: readonly Habit[] = [
  { name: 'corrects 40 % of the false alarms shown', corrects: 0.4, acts: false },
  { name: 'the same, and acts on the rest', corrects: 0.4, acts: true },
];

export function lessonOn(post: KnownPost, source: LessonSource, at: number): Lesson {
  return {
    ...{ postId: post.id, text: post.text, language: 'en', addressed: true, source, at },
    intent: source === 'acted' || post.label === 1 ? 'complaint' : 'other',
    severity: null,
    topic: null,
  };
}

/** The lesson that a post brings, if any. Missed complaints are not seen, and bring none. */
export function taughtBy(
  post: KnownPost,
  isShown: boolean,
  { corrects, acts }: Habit,
  random: () => number,
  at: number,
): Lesson | null {
  if (!isShown) return null;
  const isCorrected = post.label === 0 && random() < corrects;
  if (isCorrected) return lessonOn(post, 'corrected', at);
  return acts ? lessonOn(post, 'acted', at) : null;
}
