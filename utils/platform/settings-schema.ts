import { z } from 'zod';
import { parseInterval } from '../deadlines/interval.ts';
import {
  handleSchema,
  hashtagSchema,
  keywordSchema,
  pageSchema,
  phraseSchema,
} from './token-schemas.ts';

/** What the person may choose. Each message is the sentence that stands beneath the field. */

const many = 50;
const tokens = <T extends z.ZodType>(token: T) =>
  z.array(token).max(many, `${many} are the most that fit here.`);

export const nameSchema = z
  .string()
  .trim()
  .min(1, 'Give the brand a name.')
  .max(80, 'A name has at most 80 characters.');

export const brandSchema = z
  .object({
    id: z.string().min(1).max(200),
    name: nameSchema,
    handles: tokens(handleSchema),
    pages: tokens(pageSchema),
    hashtags: tokens(hashtagSchema),
    keywords: tokens(keywordSchema),
    exclusions: tokens(phraseSchema),
  })
  .refine(canBeFound, {
    path: ['handles'],
    error: 'Give a handle, a hashtag or a word: a name this short matches too much or nothing.',
    when: ({ value }) => nameSchema.safeParse((value as { name?: unknown }).name).success,
  });

function canBeFound(brand: {
  name: string;
  handles: unknown[];
  hashtags: unknown[];
  keywords: unknown[];
}) {
  const listed = brand.handles.length + brand.hashtags.length + brand.keywords.length;
  return listed > 0 || brand.name.length >= 3;
}

const interval = z
  .string()
  .refine((text) => parseInterval(text) !== null, 'Write times like 09:00-12:30, 13:30-18:00.');
const day = z.array(interval).max(12);

const timeZone = z.string().refine(isTimeZone, 'Choose a time zone from the list.');

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const scheduleSchema = z.object({
  timeZone,
  open: z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidays: z.array(z.iso.date('Write dates like 2026-12-25.')).max(400),
});

export const initialsSchema = z
  .string()
  .trim()
  .regex(/^\p{L}{0,4}$/u, 'Initials are at most four letters, or none.');

const target = z.object({
  for: z
    .string()
    .regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'Write a length like PT4H.'),
  counting: z.enum(['always', 'open-days', 'open-hours']),
});

const when = z.object({
  severities: z.array(z.enum(['rant', 'minor', 'major'])).exactOptional(),
  intents: z.array(z.enum(['complaint', 'question', 'praise', 'other'])).exactOptional(),
  topics: z
    .array(
      z.enum([
        'delivery',
        'billing',
        'product',
        'service',
        'outage',
        'account',
        'safety',
        'legal',
        'other',
      ]),
    )
    .exactOptional(),
  sites: z.array(z.enum(['x', 'facebook'])).exactOptional(),
  brands: z.array(z.string()).exactOptional(),
  labels: z.array(z.string()).exactOptional(),
});

const rule = z.union([
  z.object({ name: z.string(), when, none: z.literal(true) }),
  z.object({ name: z.string(), when, ideal: target.nullable(), limit: target }),
]);

export const settingsSchema = z.object({
  consentAt: z.number().nullable(),
  brands: z.array(brandSchema).max(20),
  schedule: scheduleSchema,
  policy: z.array(rule).max(100),
  initials: initialsSchema,
  pausedSites: z.array(z.enum(['x', 'facebook'])),
  sidebarWidth: z.number().min(320).max(560),
  notify: z.object({ soon: z.boolean(), overdue: z.boolean() }),
});
