import type { Post } from '../words/post.ts';
import type { Verdict } from '../words/verdict.ts';
import { readWords } from './plain-words.ts';
import { firedRules } from './rules.ts';
import { severityOf } from './severity.ts';
import { signsOf } from './signs.ts';

type Rating = NonNullable<Post['rating']>;

/** So sure is a complaint that is one by the form of the post. */
const CERTAIN = 0.95;
/** From this probability on the words outweigh a recommendation. */
const STRONG = 0.8;

/** What a review says by its form outweighs its words, which may be none; its topic stays theirs. */
export function withRating(
  verdict: Verdict,
  { text }: Pick<Post, 'text'>,
  rating: Rating,
): Verdict {
  return rating === 'negative' ? complaint(verdict, text) : praise(verdict);
}

/** Who took the form to warn others is owed more than who only vents: never a rant. */
function complaint(verdict: Verdict, text: string): Verdict {
  const isJudged = verdict.intent === 'complaint' && text.trim() !== '';
  const fired = isJudged ? [] : firedRules(readWords(text));
  const severity = isJudged ? verdict.severity : severityOf(null, signsOf(text, fired));
  const reasons = isJudged ? verdict.reasons : fired.map(({ rule }) => rule.name);
  return {
    ...verdict,
    complaint: Math.max(verdict.complaint, CERTAIN),
    intent: 'complaint',
    severity: severity === 'major' ? 'major' : 'minor',
    reasons: ['a review that does not recommend you', ...reasons],
  };
}

function praise(verdict: Verdict): Verdict {
  const isComplaint = verdict.intent === 'complaint' && verdict.complaint >= STRONG;
  if (isComplaint) return verdict;
  return {
    ...verdict,
    intent: 'praise',
    severity: null,
    evidence: [],
    reasons: ['a review that recommends you'],
  };
}
