import { asRead, SHORTEST_START, type Vocabulary, vocabulary } from './vocabulary.ts';

/**
 * Sayings by the name of what they speak for. A saying is a row of words: `a|b` is one of them,
 * `refund*` a start, `still?` may be missing, `..` up to two other words, `..5` up to five. One
 * that begins with `!` takes back those of its name with which it shares a word.
 */
export type Sayings<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface Slot {
  /** What of the vocabulary fits here. */
  readonly fits: ReadonlySet<number>;
  readonly isOptional: boolean;
  /** So many words of any kind may stand here instead. */
  readonly gap: number;
}

export interface Saying<Name extends string> {
  readonly name: Name;
  readonly takesBack: boolean;
  readonly slots: readonly Slot[];
}

export interface Compiled<Name extends string> {
  readonly ids: Vocabulary<number>;
  /** The sayings whose first word each of the vocabulary may be. */
  readonly starting: readonly (readonly Saying<Name>[])[];
}

const GAP = 2;

/** Throws where a word of a saying is none, or too short for a start. */
export function compileSayings<Name extends string>(
  languages: readonly Sayings<Name>[],
): Compiled<Name> {
  const known = new Map<string, number>();
  const rows = languages.flatMap((sayings) => parse(sayings, known));
  const meant = meanings(known);
  const starting = Array.from(known, (): Saying<Name>[] => []);
  for (const { name, takesBack, parts } of rows) {
    const slots = parts.map(
      ({ words, ...rest }): Slot => ({ ...rest, fits: new Set(words.flatMap(meant)) }),
    );
    for (const from of startsOf(slots)) {
      for (const id of from[0]?.fits ?? []) starting[id]?.push({ name, takesBack, slots: from });
    }
  }
  return { ids: vocabulary(known), starting };
}

/** A saying from each word with which it may begin: the first may be missing. */
function startsOf(slots: readonly Slot[]): (readonly Slot[])[] {
  const first = slots.findIndex(({ isOptional }) => !isOptional);
  return slots.slice(0, first + 1).map((_, from) => slots.slice(from));
}

interface Row<Name extends string> extends Omit<Saying<Name>, 'slots'> {
  readonly parts: readonly Part[];
}

/** Numbers the words that it meets for the first time. */
function parse<Name extends string>(
  sayings: Sayings<Name>,
  known: Map<string, number>,
): Row<Name>[] {
  return (Object.keys(sayings) as Name[]).flatMap((name) =>
    sayings[name].map((row) => {
      const parts = row.replace(/^!/, '').split(' ').map(partOf);
      for (const word of parts.flatMap(({ words }) => words)) {
        if (!known.has(word)) known.set(word, known.size);
      }
      return { name, takesBack: row.startsWith('!'), parts };
    }),
  );
}

interface Part extends Omit<Slot, 'fits'> {
  readonly words: readonly string[];
}

function partOf(part: string): Part {
  if (part.startsWith('..')) {
    return { words: [], gap: Number(part.slice(2) || GAP), isOptional: false };
  }
  const words = part.replace(/\?$/, '').split('|').map(asRead);
  return { words, gap: 0, isOptional: part.endsWith('?') };
}

/** What of the vocabulary a word means: by a start also what is known by itself or by a longer start. */
function meanings(known: ReadonlyMap<string, number>): (word: string) => number[] {
  const alike = Map.groupBy(known, ([word]) => word.slice(0, SHORTEST_START));
  return (word) => {
    if (!word.endsWith('*')) return [known.get(word) ?? -1];
    const start = word.slice(0, -1);
    const group = alike.get(start.slice(0, SHORTEST_START)) ?? [];
    return group.flatMap(([other, id]) => (other.startsWith(start) ? [id] : []));
  };
}
