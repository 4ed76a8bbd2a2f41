import type { BrandMatch } from '../words/brand.ts';
import type { Post } from '../words/post.ts';
import type { Evidence, Intent, Severity, Verdict } from '../words/verdict.ts';
import { type Classification, classify } from './classify.ts';
import { isClosingThanks } from './closing-thanks.ts';
import { isFamiliar } from './familiar.ts';
import type { Model, Scores } from './model.ts';
import type { Personal } from './personal/personal.ts';
import { LEARNT } from './personal/reasons.ts';
import { withLesson } from './personal/taught.ts';
import { withRating } from './rating.ts';
import { type FiredRule, firedRules, namesMatter, weigh } from './rules.ts';
import { topicOf } from './topics.ts';

/** From this probability on a post is taken for a complaint, or for praise. */
const COMPLAINT_FROM = 0.5;
const PRAISE_FROM = 0.5;

/** What triage reads of a post. */
export type Judged = Pick<Post, 'text'> & Partial<Pick<Post, 'id' | 'language' | 'rating'>>;

type Aimed = Pick<BrandMatch, 'addressed'> & Partial<BrandMatch>;

/**
 * What a post is and how urgent: the model decides on the complaint, the rules weigh its severity,
 * and what the person taught outranks both.
 */
export function triage(model: Model, post: Judged, match: Aimed, personal?: Personal): Verdict {
  const byWords = judgeWords(model, post, match, personal);
  const verdict = post.rating ? withRating(byWords, post, post.rating) : byWords;
  const lesson = personal?.twinOf(post.text, post.id ?? null);
  return lesson ? withLesson(verdict, lesson, post.text) : verdict;
}

/** By the words alone. */
function judgeWords(
  model: Model,
  { text, language = null }: Judged,
  match: Aimed,
  personal: Personal | undefined,
): Verdict {
  if (isAboutBrand(match) && !isFamiliar(text, language)) return unjudged(text);
  const shipped = classify(model, text, { addressed: isAboutBrand(match), language });
  const found = personal
    ? { ...shipped, complaint: personal.rate(text, language, shipped) }
    : shipped;
  const intent = intentOf(text, found);
  const fired = intent === 'complaint' ? firedRules(text) : [];
  return {
    complaint: found.complaint,
    intent,
    severity: intent === 'complaint' ? severityOf(found.scores, text, fired) : null,
    topic: topicOf(text),
    evidence: withRules(found.evidence, fired),
    reasons: [...reasonsLearnt(shipped, found), ...fired.map(({ rule }) => rule.name)],
  };
}

/** Said where the person's lessons decided: without them it would be on the other side. */
function reasonsLearnt(shipped: Classification, { complaint }: Classification): string[] {
  const isMoved = shipped.complaint >= COMPLAINT_FROM !== complaint >= COMPLAINT_FROM;
  return isMoved ? [LEARNT.moved] : [];
}

/**
 * In a language that the model did not learn it decides nothing: whoever writes to the brand is put
 * before the person, since a false flag costs a look and a missed one a customer.
 */
function unjudged(text: string): Verdict {
  const intent = asks(text) ? 'question' : 'complaint';
  return {
    complaint: 0.5,
    intent,
    severity: intent === 'complaint' ? 'minor' : null,
    topic: topicOf(text),
    evidence: [],
    reasons: ['a language that Hearback cannot judge'],
  };
}

/** Who writes a brand's name or hashtag speaks of it, as who writes to it does; a keyword may mean anything. */
export function isAboutBrand({ addressed, reason }: Partial<BrandMatch>): boolean {
  return addressed === true || (reason !== undefined && reason !== 'keyword');
}

function intentOf(text: string, { complaint, praise }: Classification): Intent {
  if (isClosingThanks(text)) return 'other';
  if (complaint >= COMPLAINT_FROM) return 'complaint';
  if (asks(text)) return 'question';
  return praise >= PRAISE_FROM ? 'praise' : 'other';
}

const ASKS =
  /[?？؟]|\b(?:please (?:advise|confirm|let me know|tell me)|(?:anyone|anybody|someone) (?:know|tell)|(?:i['’]?d|would) like to know|wondering (?:if|whether|when|how))\b/i;

const asks = (text: string): boolean => ASKS.test(text.replace(/https?:\/\/\S+/g, ''));

/** How far `major` must lead with no rule beside it: the annotators meant blame, of which not all is urgent. */
const MAJOR_LEAD = 0.6;
/** How far `rant` must lead where somebody could look into it: nobody is told that a rant is due. */
const RANT_LEAD = 0.5;

/** Grades are learnt from English posts; in another language only what a rule finds moves the middle step. */
function severityOf(scores: Scores | null, text: string, fired: readonly FiredRule[]): Severity {
  return scores ? triageSeverity(scores, text, fired) : weigh('minor', fired);
}

/** The model's step, as far as it leads, moved by the rules. */
export function triageSeverity(
  { rant, minor, major }: Scores,
  text: string,
  fired: readonly FiredRule[] = firedRules(text),
): Severity {
  const majorLead = fired.some(({ rule }) => rule.effect === 'raise') ? 0 : MAJOR_LEAD;
  if (major - majorLead > Math.max(rant, minor)) return weigh('major', fired);
  const rantLead = namesMatter(text) ? RANT_LEAD : 0;
  return weigh(rant - rantLead > minor ? 'rant' : 'minor', fired);
}

const RULE_WEIGHT = 0.5;

/** The model's spans and the rules', overlapping ones as one; the strongest first. */
function withRules(evidence: readonly Evidence[], fired: readonly FiredRule[]): Evidence[] {
  const all = [...evidence, ...fired.map(({ range }): Evidence => [...range, RULE_WEIGHT])];
  const joined: Evidence[] = [];
  for (const next of all.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && next[0] < last[1]) {
      joined.splice(-1, 1, [last[0], Math.max(last[1], next[1]), Math.max(last[2], next[2])]);
    } else joined.push(next);
  }
  return joined.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
}
