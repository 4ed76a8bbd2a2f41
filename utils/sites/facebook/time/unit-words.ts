import { type Meaning, UNITS, type Unit } from './meaning.ts';
import { plain } from './plain.ts';

const STYLES = ['narrow', 'short', 'long'] as const;
// One number at least of every plural category of every language.
const NUMBERS = [1, 2, 3, 5, 11, 100];

type UnitsOfWord = Map<string, Set<Unit>>;

/**
 * The words for minutes to years, counted and past. A word of one unit names that unit; one that
 * several units share ("ago") only says that it is past.
 */
export function unitWords(language: string): [word: string, meaning: Meaning][] {
  const counted: UnitsOfWord = new Map();
  const past: UnitsOfWord = new Map();
  const duals = new Set<string>();
  for (const style of STYLES) {
    const relative = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of UNITS) {
      const number = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style });
      for (const count of NUMBERS) {
        note(counted, unit, count, number.formatToParts(count), duals);
        note(past, unit, count, relative.formatToParts(-count, unit), duals);
      }
    }
  }
  return [...new Set([...counted.keys(), ...past.keys()])].map((word) => {
    const units = past.get(word) ?? new Set();
    const meaning: Meaning = only(units) ? {} : { ago: true };
    const unit = only(counted.get(word) ?? units);
    if (unit) meaning.unit = unit;
    if (duals.has(word)) meaning.count = 2;
    return [word, meaning];
  });
}

/**
 * The one unit that these are, or undefined. Facebook shows no months, so that a word of minutes and
 * months ("m") means minutes.
 */
export function only(units: Set<Unit>): Unit | undefined {
  const [first] = units;
  if (units.size < 2) return first;
  return units.size === 2 && units.has('minute') && units.has('month') ? 'minute' : undefined;
}

function note(
  found: UnitsOfWord,
  unit: Unit,
  count: number,
  parts: { type: string; value: string }[],
  duals: Set<string>,
): void {
  const counts = parts.some((part) => part.type === 'integer');
  for (const part of parts) {
    if (part.type !== 'unit' && part.type !== 'literal') continue;
    for (const word of plain(part.value).split(/[\s.-]+/)) {
      if (!word) continue;
      found.set(word, (found.get(word) ?? new Set()).add(unit));
      // Arabic says "two hours" in one word.
      if (!counts && count === 2) duals.add(word);
    }
  }
}
