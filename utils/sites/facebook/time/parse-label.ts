import { type LabelTime, momentOf } from './moment.ts';
import { plain } from './plain.ts';
import { type Reading, readingOf } from './reading.ts';
import { tokensOf } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Tried in this order where the page's own language does not read a label. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'ar', 'vi', 'zh-Hans', 'zh-Hant', 'bn'];
const LONGEST_LABEL = 80;

// A thousand posts say "3h": what a label says is worked out once.
const MOST_REMEMBERED = 500;
const readings = new Map<string, Reading | undefined>();

/**
 * When a post with this time label, as a person sees it, was written.
 *
 * @param language the page's (`<html lang>`), null where it is not known
 * @param readAt when the label was on the page, milliseconds since the epoch
 * @returns the latest moment that the label allows; undefined where it is no time
 */
export function parseLabel(
  label: string,
  language: string | null,
  readAt: number,
): LabelTime | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  const key = `${language} ${label}`;
  if (readings.size > MOST_REMEMBERED) readings.clear();
  if (!readings.has(key)) readings.set(key, read(plain(label), supported(language)));
  const reading = readings.get(key);
  return reading && momentOf(reading, readAt);
}

function read(text: string, language: string | undefined): Reading | undefined {
  const own = language && readIn(text, language, true);
  if (own) return own;
  // In a page of another language a single word without a number is a name: Ora, Hoy, Now.
  if (language && !/[\d\s]/.test(text)) return undefined;
  for (const other of LANGUAGES) {
    const reading = other === language ? undefined : readIn(text, other, false);
    if (reading) return reading;
  }
  return undefined;
}

function readIn(text: string, language: string, abbreviated: boolean): Reading | undefined {
  const tokens = tokensOf(text, vocabularyOf(language), abbreviated);
  return tokens && readingOf(tokens);
}

/** The language as `Intl` knows it; a page may name one that it does not, or write nonsense. */
function supported(language: string | null): string | undefined {
  try {
    return language
      ? Intl.DateTimeFormat.supportedLocalesOf(language.replace('_', '-'))[0]
      : undefined;
  } catch {
    return undefined;
  }
}
