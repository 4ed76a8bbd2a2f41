import type { History } from '../complaints/signs.ts';
import type { Case, Correction, Word } from '../words/case.ts';
import type { Verdict } from '../words/verdict.ts';
import type { CaseContext } from './context.ts';
import type { KeptPost } from './store.ts';
import { retaken } from './taken.ts';

/**
 * The posts with what triage says of each. What was said of one stands, unless `again` asks for it.
 */
export function judgePosts(
  { match }: Pick<Case, 'match'>,
  posts: readonly KeptPost[],
  { triage, now }: Pick<CaseContext, 'triage' | 'now'>,
  history: History,
  again: (post: KeptPost) => boolean,
): KeptPost[] {
  return posts.map((post) => {
    const isKnown = post.judged !== null && !again(post);
    if (isKnown || !says(post)) return post;
    return retaken(post, triage(post, match, history), now);
  });
}

/** A review says something by its form alone. */
function says({ from, closing, text, rating }: KeptPost): boolean {
  return from === 'customer' && !closing && (text !== '' || rating !== undefined);
}

/** The gravest that was said, so that it does not matter which post is read last; undefined for nothing. */
export function gravestOf<T extends Word>(
  posts: readonly { readonly judged: T | null; readonly closing: boolean }[],
): T | undefined {
  let gravest: T | undefined;
  for (const { judged, closing } of posts)
    if (judged && !closing && (!gravest || gravity(judged) > gravity(gravest))) gravest = judged;
  return gravest;
}

/** What posts say that say nothing. */
export const unheard = { intent: 'other', severity: null, topic: 'other' } as const;

/** The verdict on a case by all that the customer wrote; undefined where nothing that is left says anything. */
export function verdictOn(caseId: string, posts: readonly KeptPost[]): Verdict | undefined {
  const deciding = gravestOf(posts);
  // The sidebar marks the words in the opening post, whichever post was the gravest.
  const opening = posts.find(({ id }) => id === caseId)?.judged;
  return deciding && { ...deciding, evidence: opening?.evidence ?? [] };
}

/** What holds of a verdict once the person has said these. */
export function held(verdict: Word, corrections: readonly Correction[]): Word {
  const said = sayingOf(corrections);
  const intent = said.intent ?? verdict.intent;
  return {
    intent,
    severity: intent === 'complaint' ? (said.severity ?? verdict.severity ?? 'minor') : null,
    topic: said.topic ?? verdict.topic,
  };
}

/** The person's last word on each; null where they gave none. */
export function sayingOf(
  corrections: readonly Correction[],
): Pick<Correction, 'intent' | 'severity' | 'topic'> {
  const last = <K extends 'intent' | 'severity' | 'topic'>(field: K) =>
    corrections.findLast((one) => one[field] !== null)?.[field] ?? null;
  return { intent: last('intent'), severity: last('severity'), topic: last('topic') };
}

function gravity({ intent, severity }: Word): number {
  if (intent === 'complaint') return { rant: 3, minor: 4, major: 5 }[severity ?? 'minor'];
  return { question: 2, praise: 1, other: 0 }[intent];
}
