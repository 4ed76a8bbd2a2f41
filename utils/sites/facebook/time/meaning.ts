/** The spans that `Intl` has words for; seconds and months only so that nothing else takes theirs. */
export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** All that a word can mean in its language: Spanish "mar" is March and Tuesday. */
export interface Meaning {
  unit?: Unit;
  /** How many units the word alone says: 2 for a dual. */
  count?: number;
  /** It stands beside a unit and says that it is past: "ago", "il y a". */
  ago?: true;
  /** It says nothing of the time: "at", "about", "de". */
  filler?: true;
  now?: true;
  /** Yesterday is 1. */
  daysAgo?: number;
  /** January is 0. */
  month?: number;
  /** Sunday is 0. */
  weekday?: number;
  /** The hours, 0–23, at which this part of the day is named. */
  hours?: number[];
}

/** A language's words, in the form that `plain` gives. */
export type Vocabulary = Map<string, Meaning>;

/** A piece of a label: a word's meaning, a number with as many digits, or minutes since midnight. */
export interface Token extends Meaning {
  number?: number;
  digits?: number;
  clock?: number;
}

/**
 * The unit of a word that stands for both, undefined where it can be neither. Facebook shows no
 * months, so that "m" means minutes.
 */
export function sharedUnit(one: Unit, other: Unit): Unit | undefined {
  if (one === other) return one;
  return `${one} ${other}` === 'minute month' ? 'minute' : undefined;
}
