import type { Lesson } from '../../words/lesson.ts';
import { spokenIn } from '../familiar.ts';
import { primaryOf } from '../language.ts';
import type { Model } from '../model.ts';
import { readWords } from '../plain-words.ts';
import type { Shipped } from './inputs.ts';
import { learnWords, type Rate } from './learn-words.ts';
import { type FindTwin, twinFinder } from './twins.ts';

/** As many lessons count. */
export const MOST_LESSONS = 500;

/** UTF-16 units of a post that are learnt from and compared: a post may be fifty times as long as most. */
const READ = 2_000;
const read = (text: string): string => text.slice(0, READ);

/** What was learnt of the person's brand, on top of the shipped model. */
export interface Personal {
  /** The shipped model's probability of a complaint, moved by what was learnt in that language. */
  readonly rate: (text: string, language: string | null, shipped: Shipped) => number;
  /** The lesson that was taught on this very post, or on one like it; `postId` null where the page gives none. */
  readonly twinOf: FindTwin;
}

/**
 * Learns from the person's lessons. The same lessons give the same, whatever their order; a lesson
 * that is left out is as if it had never been given. Where there are too many, what was said comes
 * before what was acted on, and the newest first.
 */
export function learn(model: Model, lessons: readonly Lesson[]): Personal {
  const kept = newest(lessons);
  const twinOf = twinFinder(kept.filter(({ source }) => source !== 'acted'));
  const rates = byLanguage(kept, (ofOne) => learnWords(model, ofOne));
  return {
    rate: (text, language, shipped) =>
      rates.get(nameOf(language))?.(read(text), shipped) ?? shipped.complaint,
    twinOf: (text, postId) => twinOf(read(text), postId),
  };
}

/** One lesson a post, the newest of what was said of it, else of what was done; its language as triage finds it. */
function newest(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Set<string>();
  return [...lessons]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.at - a.at ||
        compare(a.postId, b.postId) ||
        compare(content(a), content(b)),
    )
    .filter(({ postId }) => !seen.has(postId) && seen.add(postId))
    .slice(0, MOST_LESSONS)
    .map(asRead);
}

function asRead(lesson: Lesson): Lesson {
  const text = read(lesson.text);
  return { ...lesson, text, language: spokenIn(lesson.language, readWords(text)) };
}

const rank = ({ source }: Lesson): number => (source === 'acted' ? 1 : 0);
const content = (lesson: Lesson): string => JSON.stringify(Object.entries(lesson).sort());
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is learnt of one language says nothing of another. */
function byLanguage(
  lessons: readonly Lesson[],
  learnOne: (ofOne: readonly Lesson[]) => Rate,
): Map<string, Rate> {
  const names = new Set(lessons.map(({ language }) => nameOf(language)));
  return new Map(
    [...names].map((name): [string, Rate] => [
      name,
      learnOne(lessons.filter(({ language }) => nameOf(language) === name)),
    ]),
  );
}

/** "en-GB" is English, and so is what the page does not name, as for the shipped model. */
const nameOf = (language: string | null): string =>
  language === null ? 'en' : primaryOf(language);
