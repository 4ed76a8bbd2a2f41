/**
 * Classes of words that the model's features count and its sentence patterns are made of. They
 * decide nothing by themselves: every class has a weight that training found.
 */
export const WORD_CLASSES = [
  'negation',
  'bad',
  'good',
  'thanks',
  'fault',
  'working',
  'wait',
  'span',
  'since',
  'again',
  'contact',
  'request',
  'ask',
  'modal',
  'money',
  'service',
  'product',
  'me',
  'we',
  'you',
  'they',
  'time',
  'now',
  'contrast',
  'only',
  'intense',
  'get',
  'try',
  'say',
  'make',
  'leave',
  'ever',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

export interface Lexicon {
  readonly endings: readonly string[];
  /** Small letters without accents; `x/` stands for the stem with each of the endings. */
  readonly classes: Readonly<Partial<Record<WordClass, string>>>;
}

/** The words of a class, written out. */
export function wordsOf({ endings, classes }: Lexicon, name: WordClass): string[] {
  return (classes[name] ?? '')
    .split(' ')
    .flatMap((word) =>
      word.endsWith('/') ? endings.map((ending) => word.slice(0, -1) + ending) : [word],
    );
}
