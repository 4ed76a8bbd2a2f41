import type { History } from '../complaints/signs.ts';
import type { Case, Correction } from '../words/case.ts';
import type { Verdict } from '../words/verdict.ts';
import type { CaseContext } from './context.ts';
import type { Facts } from './settle.ts';
import type { KeptPost } from './store.ts';

type Judged = Pick<Case, 'verdict' | 'intent' | 'severity' | 'topic' | 'clock'>;

/**
 * What triage says of a case by all that the customer wrote: the gravest of it, so that it does not
 * matter which post is read last; what the person said of it holds. The clock stays unless another
 * rule may fit now. Undefined where nothing that is left says anything.
 */
export function judge(
  found: Facts,
  posts: readonly KeptPost[],
  { triage }: CaseContext,
  history: History,
): Judged | undefined {
  const spoken = posts.filter(says);
  const verdicts = spoken.map((post) => triage(post, found.match, history));
  const gravest = Math.max(0, ...verdicts.map(gravity));
  const deciding = verdicts.find((verdict) => gravity(verdict) === gravest);
  if (!deciding) return undefined;
  // The sidebar marks the words in the opening post, whichever post was the gravest.
  const opening = verdicts[spoken.findIndex((post) => post.id === found.id)];
  const verdict = { ...deciding, evidence: opening?.evidence ?? [] };
  const word = held(verdict, found.corrections);
  return { verdict, ...word, clock: isSame(word, found) ? (found.clock ?? null) : null };
}

/** A review says something by its form alone. */
function says({ from, closing, text, rating }: KeptPost): boolean {
  return from === 'customer' && !closing && (text !== '' || rating !== undefined);
}

type Word = Pick<Case, 'intent' | 'severity' | 'topic'>;

/** What holds of a verdict once the person has said these. */
export function held(verdict: Verdict, corrections: readonly Correction[]): Word {
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

/** Both are held to be the same. */
export function isSame(one: Word, other: Word): boolean {
  return (
    one.intent === other.intent && one.severity === other.severity && one.topic === other.topic
  );
}

function gravity({ intent, severity }: Verdict): number {
  if (intent === 'complaint') return { rant: 3, minor: 4, major: 5 }[severity ?? 'minor'];
  return { question: 2, praise: 1, other: 0 }[intent];
}
