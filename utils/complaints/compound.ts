import { isBoundary } from './boundary.ts';

/** Longer ones are no hashtags on either site. */
const longestTag = 100;
const TAG = /^[\p{L}\p{N}\p{M}_\p{Default_Ignorable_Code_Point}]*/u;

type Range = readonly [start: number, end: number];

/**
 * The hashtag that this part stands in, "#" included; undefined where the part is no word of its own
 * in it by capitals, digits and "_": "Acme" is one in #AcmeFail, and "delta" none in #deltavariant.
 */
export function tagAround(text: string, [start, end]: Range): Range | undefined {
  const before = text.slice(Math.max(0, start - longestTag - 1), start);
  const sign = before.search(/[#＃﹟][^#＃﹟]*$/);
  if (sign < 0) return undefined;
  const from = start - before.length + sign;
  const to = end + (TAG.exec(text.slice(end, end + longestTag))?.[0].length ?? 0);
  const tag = text.slice(from + 1, to);
  return isSeam(tag, start - from - 1) && isSeam(tag, end - from - 1) ? [from, to] : undefined;
}

/** One word of the tag ends at `at`, or another begins. */
function isSeam(tag: string, at: number): boolean {
  const before = [...tag.slice(0, at)].at(-1) ?? '';
  const here = [...tag.slice(at)][0] ?? '';
  return isBoundary(before, here) || SEAM.test(`${tag.slice(0, at)}|${tag.slice(at)}`);
}

/** aA, AAa before its last capital, AA before a small letter, and where letters meet what is none. */
const SEAM =
  /\p{Ll}\|\p{Lu}|\p{Lu}\|\p{Lu}\p{Ll}|\p{Lu}{2}\|\p{Ll}|[\p{L}\p{M}]\|[^\p{L}\p{M}]|[^\p{L}\p{M}]\|\p{L}/u;
