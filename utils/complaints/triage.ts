import type { BrandMatch } from '../words/brand.ts';
import type { Post } from '../words/post.ts';
import type { Evidence, Verdict } from '../words/verdict.ts';
import { asks } from './asks.ts';
import { type Classification, classify } from './classify.ts';
import { withRules } from './evident.ts';
import { isFamiliar, spokenIn } from './familiar.ts';
import { COMPLAINT_FROM, decide } from './intent.ts';
import { gradesOf } from './judges.ts';
import { UNJUDGED_LANGUAGE } from './language.ts';
import type { Model } from './model.ts';
import { UNJUDGED } from './personal/inputs.ts';
import type { Personal } from './personal/personal.ts';
import { LEARNT } from './personal/reasons.ts';
import { withLesson } from './personal/taught.ts';
import { type PlainWord, readWords } from './plain-words.ts';
import { withRating } from './rating.ts';
import { type FiredRule, firedRules, type RuleSign } from './rules.ts';
import { severityOf } from './severity.ts';
import { type History, NO_HISTORY, signsOf } from './signs.ts';
import { topicOf } from './topics.ts';

/** What triage reads of a post. */
export type Judged = Pick<Post, 'text'> & Partial<Pick<Post, 'id' | 'language' | 'rating'>>;

type Aimed = Pick<BrandMatch, 'addressed'> & Partial<BrandMatch>;

/**
 * What a post is and how urgent: the model decides on the complaint, the rules weigh its severity,
 * and what the person taught outranks both.
 */
export function triage(
  model: Model,
  post: Judged,
  match: Aimed,
  personal?: Personal,
  history = NO_HISTORY,
): Verdict {
  const byWords = judgeWords(model, post, match, { personal, history });
  const verdict = post.rating ? withRating(byWords, post, post.rating) : byWords;
  const lesson = personal?.twinOf(post.text, post.id ?? null);
  return lesson ? withLesson(verdict, lesson, post.text) : verdict;
}

/** By the words alone. */
function judgeWords(
  model: Model,
  post: Judged,
  match: Aimed,
  { personal, history }: { personal: Personal | undefined; history: History },
): Verdict {
  const { text } = post;
  const words = readWords(text);
  const fired = firedRules(words);
  const language = spokenIn(post.language ?? null, words);
  const aboutBrand = isAboutBrand(match);
  const signs = signsOf(text, fired, history);
  if (aboutBrand && !isFamiliar(text, language)) {
    const complaint = personal?.rate(text, language, UNJUDGED) ?? UNJUDGED.complaint;
    return unjudged({ text, words, fired, signs, complaint });
  }
  const shipped = classify(model, text, { addressed: aboutBrand, language });
  const found = personal
    ? { ...shipped, complaint: personal.rate(text, language, shipped) }
    : shipped;
  const decided = decide(found, { text, words, fired, aboutBrand });
  const isComplaint = decided.intent === 'complaint';
  return {
    complaint: decided.complaint,
    intent: decided.intent,
    severity: isComplaint ? severityOf(found.scores && gradesOf(found.scores), signs) : null,
    topic: topicOf(words, fired),
    evidence: isComplaint
      ? withRules(found.evidence, decided.range ? [...fired, { range: decided.range }] : fired)
      : against(found.evidence, decided),
    reasons: [
      ...reasonsLearnt(shipped, found),
      ...(decided.reason === undefined ? [] : [decided.reason]),
      ...(isComplaint ? signs.map(({ name }) => name) : []),
    ],
  };
}

/** What decided instead of the model speaks against a complaint. */
function against(
  evidence: readonly Evidence[],
  { reason, range }: ReturnType<typeof decide>,
): readonly Evidence[] {
  if (reason === undefined) return evidence;
  return range ? [[...range, -1]] : [];
}

/** Said where the person's lessons decided: without them it would be on the other side. */
function reasonsLearnt(shipped: Classification, { complaint }: Classification): string[] {
  const isMoved = shipped.complaint >= COMPLAINT_FROM !== complaint >= COMPLAINT_FROM;
  return isMoved ? [LEARNT.moved] : [];
}

/** From here on down, lessons in such a language outweigh the price of a missed customer. */
const NONE_BELOW = 0.3;

interface Unjudged {
  readonly text: string;
  readonly words: readonly PlainWord[];
  readonly fired: readonly FiredRule[];
  readonly signs: readonly RuleSign[];
  readonly complaint: number;
}

/**
 * In a language that the model did not learn only the person's lessons decide. Without them whoever
 * writes to the brand is put before the person: a false flag costs a look, a missed one a customer.
 */
function unjudged({ text, words, fired, signs, complaint }: Unjudged): Verdict {
  const isLearnt = complaint < NONE_BELOW || complaint > 1 - NONE_BELOW;
  const isQuestion = asks(text) && complaint <= 1 - NONE_BELOW;
  const isComplaint = !isQuestion && complaint >= NONE_BELOW;
  return {
    complaint: isComplaint ? Math.max(0.5, complaint) : Math.min(0.49, complaint),
    intent: isComplaint ? 'complaint' : isQuestion ? 'question' : 'other',
    severity: isComplaint ? severityOf(null, signs) : null,
    topic: topicOf(words, fired),
    evidence: isComplaint ? withRules([], fired) : [],
    reasons: [
      isLearnt ? LEARNT.moved : UNJUDGED_LANGUAGE,
      ...(isComplaint ? signs.map(({ name }) => name) : []),
    ],
  };
}

/** Who writes a brand's name or hashtag speaks of it, as who writes to it does; a keyword may mean anything. */
export function isAboutBrand({ addressed, reason }: Partial<BrandMatch>): boolean {
  return addressed === true || (reason !== undefined && reason !== 'keyword');
}
