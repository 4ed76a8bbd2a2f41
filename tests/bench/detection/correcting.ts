import type { Lesson, LessonSource } from '../../../utils/words/lesson.ts';
import type { KnownPost } from './known.ts';

/** What the person does about posts that are shown to them as complaints. */
export interface Habit {
  readonly name: string;
  /** Share of the false alarms shown that they correct. */
  readonly corrects: number;
  /** They answer whatever they did not correct, the false alarms among it as well. */
  readonly acts: boolean;
  /** Share of what is shown of which they are asked whether it was right. */
  readonly asked: number;
}

export const HABITS: readonly Habit[] = [
  { name: 'corrects 40 % of the false alarms', corrects: 0.4, acts: false, asked: 0 },
  { name: 'the same, acts on the rest', corrects: 0.4, acts: true, asked: 0 },
  { name: 'the same, is asked of 1 in 20', corrects: 0.4, acts: true, asked: 0.05 },
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
  { corrects, acts, asked }: Habit,
  random: () => number,
  at: number,
): Lesson | null {
  if (!isShown) return null;
  if (random() < asked) return lessonOn(post, 'asked', at);
  const isCorrected = post.label === 0 && random() < corrects;
  if (isCorrected) return lessonOn(post, 'corrected', at);
  return acts ? lessonOn(post, 'acted', at) : null;
}
