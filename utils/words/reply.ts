export type Strategy = 'public' | 'private' | 'investigate';

/** A reply to start from. */
export interface Suggestion {
  readonly strategy: Strategy;
  readonly text: string;
  /** One short sentence: why this start suits the case. */
  readonly why: string;
}
