/** Languages whose posts the model learnt from. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that a BCP 47 tag names, small and without its region: "pt" of "pt-BR". */
export const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** Whether the model learnt from posts in the language of this BCP 47 tag. */
export const isLearnt = (tag: string): boolean =>
  LANGUAGES.some((language) => language === primaryOf(tag));

/** The learnt language of a BCP 47 tag; English where there is none, or another's. */
export function learntLanguage(tag: string | null | undefined): Language {
  const primary = primaryOf(tag ?? '');
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The reason of a verdict on a post in any other language, as the person reads it. */
export const UNJUDGED_LANGUAGE = 'a language that Hearback cannot judge';
