import type { Strategy } from '../words/reply.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';

/** How one strategy goes on after the opening, and why one would choose it. */
export interface Template {
  /** `{by}` is the time of the next update: "by 17:00", or "as soon as I know more". */
  readonly text: string;
  /** One short line beside the strategy. `{by}` as above; left out where there is no time. */
  readonly why: string;
}

/** A template for each topic that needs its own; `other` serves the rest. */
export type ByTopic = Readonly<Partial<Record<Topic, Template>> & { other: Template }>;

/** A noun phrase for what a post is about, where one of the words is in it. */
export interface Matter {
  readonly words: RegExp;
  readonly name: string;
}

/**
 * Everything that replies are made of in one language. Openings are alternatives, of which a case
 * always gets the same. They may hold `{matter}`, and the name as `{name}, ` in front, `{hi}`, or
 * `{, name}` inside; without a name these close up.
 */
export interface Templates {
  readonly language: string;
  /** By severity for complaints, but `legal` for those, as an apology may be held against one; by intent for the rest. */
  readonly openings: Readonly<
    Record<Severity | 'legal' | Exclude<Intent, 'complaint'>, readonly string[]>
  >;
  readonly bodies: Readonly<Record<Intent | 'rant', Readonly<Record<Strategy, ByTopic>>>>;
  /** First match wins. */
  readonly matters: readonly Matter[];
  readonly mattersByTopic: Readonly<Record<Topic, string>>;
  /** Said where the customer wrote about it before and had no answer. */
  readonly again: string;
  /** Stands for `{by}` where no time is given. */
  readonly someTime: string;
}
