import type { Lesson } from '../../words/lesson.ts';
import type { Verdict } from '../../words/verdict.ts';
import { readWords } from '../plain-words.ts';
import { firedRules } from '../rules.ts';
import { severityOf } from '../severity.ts';
import { signsOf } from '../signs.ts';
import { LEARNT } from './reasons.ts';

/** So sure is what a person said; of another post there stays a doubt. */
const SURE = 0.95;

/** The verdict with what the person said of this post, or of one like it. */
export function withLesson(verdict: Verdict, lesson: Lesson, text: string): Verdict {
  const isComplaint = lesson.intent === 'complaint';
  const severity =
    lesson.severity ??
    verdict.severity ??
    severityOf(null, signsOf(text, firedRules(readWords(text))));
  return {
    complaint: isComplaint
      ? Math.max(verdict.complaint, SURE)
      : Math.min(verdict.complaint, 1 - SURE),
    intent: lesson.intent,
    severity: isComplaint ? severity : null,
    topic: lesson.topic ?? verdict.topic,
    evidence: isComplaint ? verdict.evidence : [],
    reasons: [LEARNT[lesson.source], ...(isComplaint ? verdict.reasons : [])],
  };
}
