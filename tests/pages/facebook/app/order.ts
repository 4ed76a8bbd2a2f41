import { generator, letters, sum } from '../ids.ts';

/** One letter as it stands in the page: where it is shown, or null where it never is. */
export interface Placed {
  readonly letter: string;
  readonly shownAt: number | null;
  readonly className: string;
}

const PLACES = 64;
const JUNK = 24;
const place = (index: number) => `x${letters(`place ${index}`, 7)}`;
const hidden = `x${letters('out of sight', 7)}`;

/** Puts the classes into the page that place and hide letters, in a form that a saved page keeps. */
export function adoptLetterStyles(): void {
  const orders = Array.from({ length: PLACES }, (_, index) => `.${place(index)}{order:${index}}`);
  const style = document.createElement('style');
  style.textContent = `${orders.join('')}.${hidden}{position:absolute;top:3em}`;
  document.head.append(style);
}

/** A label's letters in an order that only the style sheet undoes, with letters among them that it hides. */
export function shuffled(label: string, seed: string): readonly Placed[] {
  const random = generator(sum(seed));
  const shown = [...label.replaceAll(' ', '\u00a0')].map((letter, index) => ({
    letter,
    shownAt: index,
    className: place(index),
  }));
  const junk = [...letters(seed, JUNK)].map((letter) => ({
    letter: letter.toLowerCase(),
    shownAt: null,
    className: `${place(Math.floor(random() * PLACES))} ${hidden}`,
  }));
  return [...shown, ...junk]
    .map((entry) => ({ entry, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ entry }) => entry);
}
