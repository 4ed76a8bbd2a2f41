import type { Correction, Instant, Mark } from '../words/case.ts';
import { held, sayingOf } from './judge.ts';
import type { Facts } from './settle.ts';

/** The case once the person has said this of it, too. The clock starts anew, by the rule that now fits. */
export function withWord(found: Facts, said: Correction): Facts {
  return saying(found, [...found.corrections, said].slice(-most), said.at);
}

/** So many are kept of one case; nobody takes back more. */
const most = 20;

/** The case without the person's last word on what it is. */
export function withoutWord(found: Facts): Facts {
  const corrections = found.corrections.slice(0, -1);
  const mark = saidNone(found) ? null : found.mark;
  return saying({ ...found, mark }, corrections, corrections.at(-1)?.at ?? found.openedAt);
}

/** The person said last that it is no complaint. */
export function saidNone({ corrections }: Pick<Facts, 'corrections'>): boolean {
  return corrections.at(-1)?.intent === 'other';
}

function saying(found: Facts, corrections: readonly Correction[], at: Instant): Facts {
  const mark = markOf(found.mark, corrections, at);
  return { ...found, ...held(found.verdict, corrections), corrections, clock: null, mark };
}

/** "No complaint" needs no reply; what is one after all, does. */
function markOf(mark: Mark | null, corrections: readonly Correction[], at: Instant): Mark | null {
  const { intent } = sayingOf(corrections);
  const none = mark?.kind === 'dismissed' && mark.reason === 'not-a-complaint';
  if (intent === 'other' && !none) return { kind: 'dismissed', at, reason: 'not-a-complaint' };
  return none && intent !== null && intent !== 'other' ? null : mark;
}
