import type { Model } from '../../../../utils/complaints/model.ts';
import { triage } from '../../../../utils/complaints/triage.ts';
import type { Intent } from '../../../../utils/words/verdict.ts';
import type { HardCase } from '../hard-cases.ts';

export interface Judged extends HardCase {
  /** What Hearback said. */
  readonly intent: Intent;
  /** Whether a complaint was taken for one, and nothing else for one. */
  readonly isFound: boolean;
  /** The intent is right, and of a complaint the severity too. */
  readonly isRight: boolean;
}

/** What the whole of triage says of a post, as in the extension: matched by handle or by name. */
export function judge(model: Model, one: HardCase): Judged {
  const { addressed, language, text } = one;
  const match = { addressed, reason: addressed ? 'handle' : 'name' } as const;
  const { intent, severity } = triage(model, { text, language }, match);
  const isGraded = severity === null || one.severities.includes(severity);
  return {
    ...one,
    intent,
    isFound: (intent === 'complaint') === one.intents.includes('complaint'),
    isRight: one.intents.includes(intent) && isGraded,
  };
}

export interface PassRate {
  readonly name: string;
  readonly cases: number;
  readonly found: number;
  readonly right: number;
}

/** Counts a kind or a language, and of everything. */
export function passRates(judged: readonly Judged[], by: 'kind' | 'language'): PassRate[] {
  const groups = Map.groupBy(judged, (one) => one[by]);
  return [...groups, ['all', judged] as const].map(([name, ones]) => ({
    name,
    cases: ones.length,
    found: ones.filter(({ isFound }) => isFound).length,
    right: ones.filter(({ isRight }) => isRight).length,
  }));
}
