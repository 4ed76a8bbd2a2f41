import { type BadgeWords, badgeWords } from '../../utils/deadlines/phrases.ts';
import { toBadge } from '../../utils/deadlines/to-badge.ts';
import type { Case, Instant } from '../../utils/words/case.ts';
import type { GlyphName } from './Glyph.tsx';

/** The drawing that goes with a badge's words. */
export function glyphOf({ tone, look }: BadgeWords): GlyphName {
  if (tone === 'late') return 'overdue';
  return look === 'mention' ? 'minor' : look;
}

/** What the case's own badge says at `now`. */
export function wordsOf(found: Case, now: Instant, timeZone: string): BadgeWords {
  return badgeWords(toBadge(found, found.id), now, { timeZone });
}
