import { STARS } from './selectors.ts';
import { plain } from './time/plain.ts';

/**
 * How a review's heading says "doesn't recommend" and "recommends", by language; in several of them
 * the first contains the second. A language that is missing costs the sure sign: the words then decide.
 */
const NEGATIVE = [
  /\b(?:doesn['’]t|does not|don['’]t|do not) recommend/,
  /\bno (?:te |les? )?recomienda/,
  /\bne recommande(?:nt)? pas\b/,
  /\bempfiehlt\b.*\bnicht\b|\brät von\b/,
  /\bnão recomenda/,
  /\bnon consiglia|\bsconsiglia/,
  /لا (?:ينصح|تنصح|يوصي|توصي|يقترح)/,
  /không (?:đề xuất|giới thiệu|khuyên)/,
  /不推[荐薦]/,
  /(?:সুপারিশ|রেকমেন্ড) কর(?:েন|ে|ছেন) না/,
];
const POSITIVE = [
  /\brecommends?\b/,
  /\brecomienda/,
  /\brecommande/,
  /\bempfiehlt\b/,
  /\brecomenda/,
  /\bconsiglia/,
  /ينصح|تنصح|يوصي|توصي/,
  /đề xuất/,
  /推[荐薦]/,
  /(?:সুপারিশ|রেকমেন্ড) কর/,
];

export type Rating = 'negative' | 'positive';

/** What the heading of a review says of its page; undefined where it says neither. */
export function readRating(unit: Element, heading: Element): Rating | undefined {
  const words = (heading.textContent ?? '').toLowerCase();
  if (NEGATIVE.some((pattern) => pattern.test(words))) return 'negative';
  if (POSITIVE.some((pattern) => pattern.test(words))) return 'positive';
  return ratingByStars(unit);
}

/** Both numbers are in the label, in every language: the stars given, and five. */
function ratingByStars(unit: Element): Rating | undefined {
  for (const stars of unit.querySelectorAll(STARS)) {
    const numbers =
      plain(stars.getAttribute('aria-label') ?? '')
        .match(/\d+/g)
        ?.map(Number) ?? [];
    if (numbers.length !== 2 || Math.max(...numbers) !== 5) continue;
    const least = Math.min(...numbers);
    if (least <= 2) return 'negative';
    if (least >= 4) return 'positive';
  }
  return undefined;
}
