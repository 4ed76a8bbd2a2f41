/** Languages whose posts the model learnt from. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The learnt language of a BCP 47 tag; English where there is none, or another's. */
export function learntLanguage(tag: string | null | undefined): Language {
  const base = tag?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/** The reason of a verdict on a post in any other language, as the person reads it. */
export const UNJUDGED_LANGUAGE = 'a language that Hearback cannot judge';
