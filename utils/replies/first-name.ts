import { credentials, groupWords, nameParticles, plainWords, titles } from './name-words.ts';

const longest = 20;
/** More of a display name than this is not read. */
const longestName = 200;

/** Bidi and zero-width controls, tags, variation selectors, private use, unassigned. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Variation_Selector}]/gu;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3/gu;
const remarks = /\([^)]*\)|\b(?:she|he|they|ze)\/\w+(?:\/\w+)?/giu;
const address = /[<>{}=@\\]|:\/\/|\bwww\.|\.(?:com|net|org|io|co|ly|me|app|shop|store)\b/iu;
const nameShape = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;
const oneScript =
  /^(?:[\p{Script=Latin}\p{M}'’-]+|[\p{Script=Cyrillic}\p{M}'’-]+|[\p{Script=Greek}\p{M}'’-]+)$/u;
const vowels = /[aeiouyаеёиоуыэюяіїєαεηιουω]/iu;

/**
 * The name by which one may address the person behind a display name ("Dr. Anna Smith 🌻" → "Anna");
 * null where it is not sure: a company, a handle, a surname alone, a script in which the family name
 * comes first. Display names are written by strangers: what comes back is letters only, at most 20.
 */
export function firstName(displayName: string): string | null {
  const tokens = nameTokens(displayName.slice(0, longestName));
  const titled = isTitle(tokens[0]);
  const names = tokens.filter((token) => !isTitle(token));
  const [first, second] = names;
  // "Dr. Smith" is no first name, and one lower-case or capital word may be a handle or an acronym.
  if (!first || (titled && !second)) return null;
  if (names.length > 4 || names.some((name) => groupWords.has(plain(name)))) return null;
  return isName(first, second === undefined) ? capitalised(first) : null;
}

function nameTokens(displayName: string): string[] {
  const text = displayName.normalize('NFKC').replace(invisible, '');
  if (address.test(text)) return [];
  const [name = '', ...rest] = text
    .replace(pictures, ' ')
    .replace(remarks, ' ')
    .split(/\s*[,|•·/~#]\s*|\s+[-–—:]\s+/u)
    .filter((part) => part.trim() !== '');
  // "Smith, Anna" and "Anna Smith, PhD" look alike but for the credential.
  const reversed = text.includes(',') && !rest.every((part) => credentials.has(plain(part)));
  return reversed ? [] : name.trim().split(/\s+/u).map(trimmed).filter(Boolean);
}

function trimmed(token: string): string {
  return token.replace(/^["“”'’*_.!]+|["“”'’*_!]+$/gu, '');
}

function isTitle(token: string | undefined): boolean {
  return token !== undefined && titles.has(plain(token));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.\s]/gu, '');
}

function isName(token: string, alone: boolean): boolean {
  const letters = [...token].length;
  if (letters < 2 || letters > longest || !nameShape.test(token)) return false;
  if (!oneScript.test(token) || !vowels.test(token.normalize('NFD'))) return false;
  if (/(.)\1\1/iu.test(token)) return false;
  if (nameParticles.has(plain(token)) || plainWords.has(plain(token))) return false;
  return isWritten(token, alone);
}

/** As names are written; alone, only with one capital in front. */
function isWritten(token: string, alone: boolean): boolean {
  const capitals = /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)*$/u;
  const inner = /^(?:Mc|Mac|De|Di|La|Le|Jo|Mary|Ann)\p{Lu}[\p{Ll}\p{M}]+$/u;
  if (capitals.test(token) || inner.test(token)) return true;
  const lower = token === token.toLowerCase();
  const upper = token === token.toUpperCase() && [...token].length > 3;
  return !alone && (lower || upper);
}

function capitalised(token: string): string {
  if (token !== token.toLowerCase() && token !== token.toUpperCase()) return token;
  return token
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
