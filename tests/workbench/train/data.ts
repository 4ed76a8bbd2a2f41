import { existsSync, readFileSync } from 'node:fs';

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: number;
  /** Instead of a label, in the set that has none by hand. */
  readonly weak_label?: number;
  readonly group?: 'brand' | 'random';
  readonly severity?: string;
  readonly sentiment?: 'positive' | 'neutral' | 'negative';
  readonly lang?: string | undefined;
  readonly split?: 'train' | 'val' | 'test';
  readonly fold: number;
}

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

/** The sets lie beside the project; their README says which may train what ships. */
export function dataIsThere(): boolean {
  return existsSync(new URL('README.md', FOLDER));
}

export function readRows(name: string): Row[] {
  return readLines(new URL(name, FOLDER))
    .map((line): Row => JSON.parse(line))
    .map((row) => ({ ...row, text: unescaped(row.text) }));
}

const readLines = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** The sentiment sets hold escapes as text: "I\\u2019m". */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** By how hard blame is put, the mildest first: an order that the annotators' scale has, and urgency has not. */
export const STEPS = ['minor', 'rant', 'major'] as const;
export type Step = (typeof STEPS)[number];

/** The annotators' face-threat, read as business impact; the scorer of ../shared/data reads it alike. */
const STEP_OF: Readonly<Record<string, Step>> = {
  disapproval: 'rant',
  no_explicit_reproach: 'minor',
  accusation: 'major',
  blame: 'major',
};

export function stepOf({ severity, label }: Row): Step | undefined {
  return label === 1 && severity ? STEP_OF[severity] : undefined;
}

/** The sentiment set in five languages, without the part that measures. */
export const readTongues = (): Row[] =>
  readRows('umsab_multilingual_sentiment.jsonl').filter(({ split }) => split !== 'test');

/** What of the sentiment sets is English. */
export const readSentiment = (): Row[] => [
  ...readRows('tweeteval_sentiment.jsonl'),
  ...readTongues().filter(({ lang }) => lang === 'en'),
];

/** Posts of our own, written for what the sets lack: calm reports, plain questions, near misses. */
export interface OwnPost {
  readonly text: string;
  /** 1 for a complaint. */
  readonly label: 0 | 1;
  readonly kind: string;
  /** Absent in English. */
  readonly lang?: string;
}

const OWN = new URL('./own-posts/', import.meta.url);

/** As rows about companies that are in no fold: they are learnt from, and measure nothing. */
export function readOwn(name: 'english' | 'other'): Row[] {
  return readLines(new URL(`${name}.jsonl`, OWN)).map((line, index): Row => {
    const { text, label, kind, lang }: OwnPost = JSON.parse(line);
    const tone = /praise|thank/.test(kind) && label === 0 ? 'positive' : 'neutral';
    return {
      id: `own-${name}-${index + 1}`,
      ...{ text, label, lang },
      group: 'brand',
      sentiment: label === 1 ? 'negative' : tone,
      fold: NO_FOLD,
    };
  });
}

export const NO_FOLD = -1;
