import type { Correction } from '../words/case.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';
import { change } from './change.ts';
import type { FactContext } from './context.ts';
import { withoutWord, withWord } from './saying.ts';

/** What the person says of a case; what they leave out stays triage's. */
export interface Word {
  readonly intent?: Intent | undefined;
  readonly severity?: Severity | null | undefined;
  readonly topic?: Topic | undefined;
}

/** The person's word on what a case is. False where there is no such case. */
export function correct(context: FactContext, caseId: string, word: Word) {
  return change(context, caseId, (found) =>
    withWord(found, correction(context, word, false), context.settings.initials),
  );
}

/**
 * Their answer to "was this right?": that it is what it was taken for, or whether it is a complaint
 * after all. False where there is no such case.
 */
export function answerQuestion(context: FactContext, caseId: string, isRight: boolean) {
  return change(context, caseId, (found) => {
    const { intent } = found;
    const otherwise: Word =
      intent === 'complaint' ? { intent: 'other' } : { intent: 'complaint', severity: 'minor' };
    const said = correction(context, isRight ? { intent } : otherwise, true);
    return withWord(found, said, context.settings.initials);
  });
}

/** They would rather not say. False where there is no such case. */
export function closeQuestion(context: FactContext, caseId: string) {
  return change(context, caseId, (found) => ({
    ...found,
    question: found.question && { ...found.question, closed: true },
  }));
}

/** Takes their last word back: what was said before it holds, or the verdict. False where there is no such case. */
export function takeBack(context: FactContext, caseId: string) {
  return change(context, caseId, (found) =>
    withoutWord(found, context.now, context.settings.initials),
  );
}

/** Who says how bad it is says that it is a complaint. */
function correction({ now }: FactContext, word: Word, asked: boolean): Correction {
  const { severity = null, topic = null } = word;
  return { at: now, asked, intent: word.intent ?? (severity && 'complaint'), severity, topic };
}
