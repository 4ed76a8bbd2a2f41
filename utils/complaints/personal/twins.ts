import type { Lesson } from '../../words/lesson.ts';
import { wordClass } from '../lexicon.ts';
import { comparer, readFor } from './cosines.ts';
import { skeleton } from './skeleton.ts';

/** From this cosine on two posts are copies of each other, a word or two apart. */
const ALIKE = 0.86;

/** The lesson that was taught on this very post, or on one like it. */
export type FindTwin = (text: string, postId: string | null) => Lesson | null;

/**
 * Finds the lesson on the same post, else on one of the same words, else the newest on one a word
 * or two apart. The lessons come the newest first.
 */
export function twinFinder(lessons: readonly Lesson[]): FindTwin {
  const words = lessons.map(({ text }) => skeleton(text));
  const byId = firstOf(lessons, (at) => lessons[at]?.postId);
  const byWords = firstOf(lessons, (at) => words[at]);
  const compare = comparer(lessons.map(({ text }) => readFor(text)));
  const nearest = (text: string, asked: string): Lesson | undefined => {
    const cosines = compare(text);
    const isAlike = (_: Lesson, at: number): boolean =>
      (cosines[at] ?? 0) >= ALIKE && negationsOf(words[at] ?? '') === negationsOf(asked);
    return lessons.find(isAlike);
  };
  return (text, postId) => {
    const taught = postId === null ? undefined : byId.get(postId);
    if (taught) return taught;
    const asked = skeleton(text);
    return (asked === '' ? undefined : (byWords.get(asked) ?? nearest(text, asked))) ?? null;
  };
}

function firstOf(
  lessons: readonly Lesson[],
  key: (at: number) => string | undefined,
): Map<string, Lesson> {
  const found = new Map<string, Lesson>();
  lessons.forEach((lesson, at) => {
    const name = key(at);
    if (name && !found.has(name)) found.set(name, lesson);
  });
  return found;
}

/** "It works" and "it never works" are a word apart, and no copies. */
const negationsOf = (words: string): string =>
  words
    .split(' ')
    .filter((word) => wordClass(word) === 'negation')
    .join(' ');
