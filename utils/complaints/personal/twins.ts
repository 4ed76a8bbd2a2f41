import type { Lesson } from '../../words/lesson.ts';
import { readSaid, type Said } from './said.ts';

/**
 * From this overlap on (Dice's) two posts are copies of each other, a word or two apart. Of pairs of
 * labelled posts so alike, 9 in 10 and more bear the same label.
 */
const ALIKE = 0.75;

/** The lesson that was taught on this very post, or on one like it. */
export type FindTwin = (text: string, postId: string | null) => Lesson | null;

/**
 * Finds the lesson on the same post, else on one of the same words, else the newest on one a word
 * or two apart. The lessons come the newest first.
 */
export function twinFinder(lessons: readonly Lesson[]): FindTwin {
  const said = lessons.map(({ text }) => readSaid(text));
  const byId = firstPlaces(lessons.map(({ postId }) => postId));
  const byKey = firstPlaces(said.map(({ key }) => key));
  const overlaps = overlapsWith(said);
  return (text, postId) => {
    const taught = postId === null ? undefined : byId.get(postId);
    if (taught !== undefined) return lessons[taught] ?? null;
    const asked = readSaid(text);
    if (asked.key === null) return null;
    const place = byKey.get(asked.key) ?? firstAlike(asked, said, overlaps(asked));
    return lessons[place] ?? null;
  };
}

/** Where each name stands first. */
function firstPlaces<Name>(names: readonly (Name | null)[]): Map<Name, number> {
  const places = new Map<Name, number>();
  names.forEach((name, at) => {
    if (name !== null && !places.has(name)) places.set(name, at);
  });
  return places;
}

/** How many grams a text shares with each of the known. */
function overlapsWith(known: readonly Said[]): (asked: Said) => Uint16Array {
  const places = new Map<number, number[]>();
  known.forEach(({ grams }, at) => {
    for (const gram of grams) {
      const there = places.get(gram);
      if (there) there.push(at);
      else places.set(gram, [at]);
    }
  });
  return ({ grams }) => {
    const shared = new Uint16Array(known.length);
    for (const gram of grams) {
      for (const at of places.get(gram) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    return shared;
  };
}

/** -1 where none is. */
function firstAlike(asked: Said, known: readonly Said[], shared: Uint16Array): number {
  return known.findIndex(
    ({ grams, negations }, at) =>
      2 * (shared[at] ?? 0) >= ALIKE * (asked.grams.length + grams.length) &&
      negations === asked.negations,
  );
}
