const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The long form in which Facebook's addresses name a post, made from its number. */
export function pfbidOf(id: string): string {
  return `pfbid0${letters(id, 58)}l`;
}

/** As many letters and digits as asked for, always the same for the same `seed`. */
export function letters(seed: string, length: number): string {
  const random = generator(sum(seed));
  return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? '1').join(
    '',
  );
}

/** Numbers from 0 to 1 that follow from a seed: a linear congruential generator is enough here. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A number that follows from a text. */
export function sum(text: string): number {
  let total = 7;
  for (const letter of text) total = (Math.imul(total, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return total;
}
