import type { Correction, Mark } from '../words/case.ts';
import { held, sayingOf } from './judge.ts';
import type { Facts } from './settle.ts';

/** The case once the person, by their initials, has said this of it, too. Its running clock starts anew where another rule fits. */
export function withWord(found: Facts, said: Correction, by: string): Facts {
  return saying(found, [...found.corrections, said].slice(-most), { at: said.at, by });
}

/** So many are kept of one case; nobody takes back more. */
const most = 20;

/** The case without the person's last word on what it is. */
export function withoutWord(found: Facts, by: string): Facts {
  const corrections = found.corrections.slice(0, -1);
  const mark = saidNone(found) ? null : found.mark;
  const at = corrections.at(-1)?.at ?? found.openedAt;
  return saying({ ...found, mark }, corrections, { at, by });
}

/** The person said last that it is no complaint. */
export function saidNone({ corrections }: Pick<Facts, 'corrections'>): boolean {
  return corrections.at(-1)?.intent === 'other';
}

type Said = Pick<Mark, 'at' | 'by'>;

function saying(found: Facts, corrections: readonly Correction[], said: Said): Facts {
  const mark = markOf(found.mark, corrections, said);
  return { ...found, ...held(found.verdict, corrections), corrections, mark };
}

/** "No complaint" needs no reply; what is one after all, does. */
function markOf(mark: Mark | null, corrections: readonly Correction[], said: Said): Mark | null {
  const { intent } = sayingOf(corrections);
  const none = mark?.kind === 'dismissed' && mark.reason === 'not-a-complaint';
  if (intent === 'other' && !none) return { ...said, kind: 'dismissed', reason: 'not-a-complaint' };
  return none && intent !== null && intent !== 'other' ? null : mark;
}
