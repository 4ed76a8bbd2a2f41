import type { Case } from '../words/case.ts';
import type { Verdict } from '../words/verdict.ts';
import type { CaseContext } from './context.ts';
import type { Facts } from './settle.ts';
import type { KeptPost } from './store.ts';

type Judged = Pick<Case, 'verdict' | 'intent' | 'severity' | 'topic' | 'clock'>;

/**
 * What triage says of a case by all that the customer wrote: the gravest of it, so that it does not
 * matter which post is read last. The clock stays unless another rule may fit now. Undefined where
 * the person's own word stands, or where nothing that is left says anything.
 */
export function judge(
  found: Facts,
  posts: readonly KeptPost[],
  { triage }: CaseContext,
): Judged | undefined {
  if (found.correctedAt !== null) return undefined;
  const spoken = posts.filter(says);
  const verdicts = spoken.map((post) => triage(post, found.match));
  const gravest = Math.max(0, ...verdicts.map(gravity));
  const deciding = verdicts.find((verdict) => gravity(verdict) === gravest);
  if (!deciding || gravest === 0) return undefined;
  // The sidebar marks the words in the opening post, whichever post was the gravest.
  const opening = verdicts[spoken.findIndex((post) => post.id === found.id)];
  const verdict = { ...deciding, evidence: opening?.evidence ?? [] };
  const word = held(verdict);
  return { verdict, ...word, clock: isSame(word, found) ? (found.clock ?? null) : null };
}

/** A review says something by its form alone. */
function says({ from, closing, text, rating }: KeptPost): boolean {
  return from === 'customer' && !closing && (text !== '' || rating !== undefined);
}

type Word = Pick<Case, 'intent' | 'severity' | 'topic'>;

/** What holds of a verdict as long as nobody corrects it. */
export function held({ intent, severity, topic }: Verdict): Word {
  return { intent, severity, topic };
}

function isSame(one: Word, other: Word): boolean {
  return (
    one.intent === other.intent && one.severity === other.severity && one.topic === other.topic
  );
}

function gravity({ intent, severity }: Verdict): number {
  if (intent === 'complaint') return { rant: 3, minor: 4, major: 5 }[severity ?? 'minor'];
  return { question: 2, praise: 1, other: 0 }[intent];
}
