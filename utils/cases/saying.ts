import type { Correction, Mark } from '../words/case.ts';
import { held, sayingOf } from './judge.ts';
import { kept } from './kept.ts';
import { withMark, withoutMark } from './marks.ts';
import type { Facts } from './settle.ts';

/** The case once the person, by their initials, has said this of it, too. Its running clock starts anew where another rule fits. */
export function withWord(found: Facts, said: Correction, by: string): Facts {
  const then = { at: said.at, by };
  const isNew = said.intent === 'other' && isRunning(found);
  const before = isNew ? withMark(found, none(then)) : found;
  return saying(before, kept([...found.corrections, said]), then);
}

/** The case without the person's last word on what it is. */
export function withoutWord(found: Facts, by: string): Facts {
  const corrections = found.corrections.slice(0, -1);
  const at = corrections.at(-1)?.at ?? found.openedAt;
  const before = saidNone(found) ? withoutMark(found) : found;
  return saying(before, corrections, { at, by });
}

/** The person said last that it is no complaint, and that is why none waits. */
export function saidNone({ corrections, mark }: Pick<Facts, 'corrections' | 'mark'>): boolean {
  return corrections.at(-1)?.intent === 'other' && isNone(mark);
}

/** They wrote again since whatever the person said of it before. */
function isRunning({ clock }: Facts): boolean {
  return clock != null && clock.stop === null;
}

type Said = Pick<Mark, 'at' | 'by'>;

function saying(found: Facts, corrections: readonly Correction[], said: Said): Facts {
  return { ...marked(found, corrections, said), ...held(found.verdict, corrections), corrections };
}

/** "No complaint" needs no reply; what is one after all, does. */
function marked(found: Facts, corrections: readonly Correction[], said: Said): Facts {
  const { intent } = sayingOf(corrections);
  const isMarked = isNone(found.mark);
  if (intent === 'other') return isMarked ? found : withMark(found, none(said));
  return isMarked && intent !== null ? withoutMark(found) : found;
}

function isNone(mark: Mark | null): boolean {
  return mark?.kind === 'dismissed' && mark.reason === 'not-a-complaint';
}

function none(said: Said): Mark {
  return { ...said, kind: 'dismissed', reason: 'not-a-complaint' };
}
