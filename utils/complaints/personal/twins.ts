import type { Lesson } from '../../words/lesson.ts';
import { wordClass } from '../lexicon.ts';
import { type Reading, read, skeleton } from './reading.ts';

/** From this cosine on two posts are copies of each other, a word or two apart. */
const ALIKE = 0.86;

/** The lesson that was taught on this very post, or on one like it. */
export type FindTwin = (text: string, postId: string | null) => Lesson | null;

interface Known {
  readonly lesson: Lesson;
  readonly reading: Reading;
  readonly negations: string;
}

/** Finds the lesson on the same post, else on a copy of it, else on one a word or two apart; lessons are the newest first. */
export function twinFinder(lessons: readonly Lesson[]): FindTwin {
  const known = lessons.map(
    (lesson): Known => ({
      lesson,
      reading: read(lesson.text),
      negations: negationsOf(skeleton(lesson.text)),
    }),
  );
  const byId = firstOf(lessons, ({ postId }) => postId);
  const bySkeleton = firstOf(lessons, ({ text }) => skeleton(text));
  const at = index(known);
  return (text, postId) => {
    const same = (postId === null ? undefined : byId.get(postId)) ?? bySkeleton.get(skeleton(text));
    return same ?? nearest(text, known, at);
  };
}

function firstOf(lessons: readonly Lesson[], key: (lesson: Lesson) => string): Map<string, Lesson> {
  const found = new Map<string, Lesson>();
  for (const lesson of lessons) {
    const name = key(lesson);
    if (name !== '' && !found.has(name)) found.set(name, lesson);
  }
  return found;
}

/** A slot, and where among the lessons it stands with what value. */
type Index = ReadonlyMap<number, readonly (readonly [lesson: number, value: number])[]>;

function index(known: readonly Known[]): Index {
  const places = new Map<number, [number, number][]>();
  known.forEach(({ reading: { slots, values } }, lesson) => {
    slots.forEach((slot, at) => {
      const place: [number, number] = [lesson, values[at] ?? 0];
      const all = places.get(slot);
      if (all) all.push(place);
      else places.set(slot, [place]);
    });
  });
  return places;
}

function nearest(text: string, known: readonly Known[], places: Index): Lesson | null {
  const words = skeleton(text);
  if (words === '') return null;
  const { slots, values } = read(text);
  const cosines = new Float64Array(known.length);
  slots.forEach((slot, at) => {
    for (const [lesson, value] of places.get(slot) ?? []) {
      cosines[lesson] = (cosines[lesson] ?? 0) + value * (values[at] ?? 0);
    }
  });
  const negations = negationsOf(words);
  const found = known.find(
    (one, lesson) => (cosines[lesson] ?? 0) >= ALIKE && one.negations === negations,
  );
  return found?.lesson ?? null;
}

/** "It works" and "it never works" are a word apart, and no copies. */
const negationsOf = (words: string): string =>
  words
    .split(' ')
    .filter((word) => wordClass(word) === 'negation')
    .join(' ');
