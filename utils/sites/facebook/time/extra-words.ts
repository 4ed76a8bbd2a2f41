import type { Unit } from './meaning.ts';

/** "Just now" as Facebook says it, by language, where `Intl` says "now". */
export const NOW: Record<string, string> = {
  en: 'just now',
  es: 'ahora mismo|justo ahora',
  fr: "à l'instant",
  de: 'gerade eben',
  pt: 'agora mesmo|agora há pouco',
  it: 'adesso|proprio ora',
  ar: 'للتو',
  vi: 'vừa xong',
  zh: '刚刚|剛剛',
  bn: 'এইমাত্র|এখনই',
};

/** "Ago" where Facebook prefers another word than `Intl`. */
export const AGO = 'منذ';

/** Units as the older English pages shorten them. */
export const UNIT_WORDS: [word: string, unit: Unit][] = [
  ['mins', 'minute'],
  ['hrs', 'hour'],
];

/**
 * Around a time, beside what `Intl` writes there: articles that stand for "one", "about", "at", and
 * the end of French "1er".
 * One list for all languages, since none of these words is a time in another.
 */
export const FILLERS =
  'a|an|about|at|on|er|un|una|aproximadamente|alrededor|de|el|la|las|une|environ|d|le|à|ein|eine|' +
  'einem|einer|etwa|ca|ungefähr|um|uma|cerca|às|uno|circa|alle|all|ore|الساعة|حوالي|khoảng|' +
  'một|lúc|约|約|大约|大約|প্রায়|এক|একটি|এ|টায়';
