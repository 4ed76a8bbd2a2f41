/** Why a post is taken for what it is, where something learnt decided; as the person reads it. */
export const LEARNT = {
  corrected: 'you corrected a post like this one',
  asked: 'you were asked about a post like this one',
  acted: 'you answered a post like this one',
  moved: 'learnt from your corrections',
} as const;

const all: ReadonlySet<string> = new Set(Object.values(LEARNT));

/** Of the reasons of a verdict, those that say that something learnt decided. */
export const isLearnt = (reason: string): boolean => all.has(reason);
