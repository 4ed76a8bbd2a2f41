import type { Correction, Instant, Mark } from '../words/case.ts';
import { held, sayingOf } from './judge.ts';
import { isPast, withMark, withoutMark } from './marks.ts';
import type { Facts } from './settle.ts';

/** The case once the person, by their initials, has said this of it, too. Its running clock starts anew where another rule fits. */
export function withWord(found: Facts, said: Correction, by: string): Facts {
  const then = { at: said.at, by };
  const isNew = said.intent === 'other' && isRunning(found);
  const before = isNew ? withMark(found, none(then)) : found;
  return marked(saying(before, [...found.corrections, said]), then);
}

/**
 * The case without the person's last word on what it is, which they take back now. What is no
 * complaint again needs no reply again, but what was answered meanwhile stays answered.
 */
export function withoutWord(found: Facts, now: Instant, by: string): Facts {
  const last = found.corrections.at(-1);
  if (!last) return found;
  const corrections = found.corrections.slice(0, -1);
  const at = corrections.at(-1)?.at ?? found.openedAt;
  const before = saidNone(found) ? withoutMark(found) : found;
  const pastCorrections = [...found.pastCorrections, { ...last, until: now }];
  const facts = { ...saying(before, corrections), pastCorrections };
  return hasEndedSince(found, at) ? facts : marked(facts, { at, by });
}

function hasEndedSince({ clocks = [] }: Facts, at: Instant): boolean {
  return clocks.some(({ stop }) => stop !== null && stop.at > at);
}

/** The person said last that it is no complaint, and that is why none waits. */
export function saidNone(found: Pick<Facts, 'corrections' | 'mark' | 'clock'>): boolean {
  return found.corrections.at(-1)?.intent === 'other' && isClosedSo(found);
}

/** They have not waited anew since: what was over before that stays over. */
function isClosedSo({ mark, clock = null }: Pick<Facts, 'mark' | 'clock'>): boolean {
  return mark !== null && isNone(mark) && !isPast(mark, clock);
}

/** They wrote again since whatever the person said of it before. */
function isRunning({ clock }: Facts): boolean {
  return clock != null && clock.stop === null;
}

type Said = Pick<Mark, 'at' | 'by'>;

function saying(found: Facts, corrections: readonly Correction[]): Facts {
  return { ...found, ...held(found.verdict, corrections), corrections };
}

/** "No complaint" needs no reply; what is one after all, does. */
function marked(found: Facts, said: Said): Facts {
  const { intent } = sayingOf(found.corrections);
  if (intent === 'other') return isNone(found.mark) ? found : withMark(found, none(said));
  return isClosedSo(found) && intent !== null ? withoutMark(found) : found;
}

function isNone(mark: Mark | null): boolean {
  return mark?.kind === 'dismissed' && mark.reason === 'not-a-complaint';
}

function none(said: Said): Mark {
  return { ...said, kind: 'dismissed', reason: 'not-a-complaint' };
}
