import { mostHolidays } from '../deadlines/holiday.ts';
import { conditionFaults, validatePolicy } from '../deadlines/validate-policy.ts';
import { type Fault, mostOpenings, validateSchedule } from '../deadlines/validate-schedule.ts';
import type { When } from '../words/policy.ts';
import { defaultLearning, defaultNotify, defaultSoonShare } from '../words/settings.ts';
import {
  handleSchema,
  hashtagSchema,
  keywordSchema,
  pageSchema,
  phraseSchema,
} from './token-schemas.ts';
import {
  instantSchema,
  intentSchema,
  severitySchema,
  siteSchema,
  topicSchema,
} from './word-schemas.ts';
import { z } from './zod.ts';

/** What the person may choose. Each message is the sentence that stands beneath the field. */

const many = 50;
const tokens = <T extends z.ZodType>(token: T) =>
  z.array(token).max(many, `${many} are the most that fit here.`);

const nameSchema = z
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
    compoundTags: z.boolean().exactOptional(),
    misspellings: z.boolean().exactOptional(),
  })
  .refine(canBeFound, {
    path: ['handles'],
    error:
      'Give a handle, a page, a hashtag or a word: a name this short matches too much or nothing.',
    when: ({ value }) => nameSchema.safeParse((value as { name?: unknown } | null)?.name).success,
  });

type Lists = Record<'handles' | 'pages' | 'hashtags' | 'keywords', unknown[]>;

function canBeFound({ name, handles, pages, hashtags, keywords }: Lists & { name: string }) {
  const listed = [handles, pages, hashtags, keywords].some(({ length }) => length > 0);
  return listed || name.length >= 3;
}

const openings = z.array(z.string().max(11)).max(mostOpenings);

export const scheduleSchema = z
  .object({
    timeZone: z.string().max(100),
    open: z.object({
      mon: openings,
      tue: openings,
      wed: openings,
      thu: openings,
      fri: openings,
      sat: openings,
      sun: openings,
    }),
    holidays: z.array(z.string().max(10)).max(mostHolidays),
  })
  .superRefine((schedule, context) => refuse(validateSchedule(schedule), context));

function refuse(faults: readonly Fault[], context: z.RefinementCtx): void {
  for (const { field, message } of faults)
    context.addIssue({ code: 'custom', path: field.split('.'), message });
}

export const initialsSchema = z
  .string()
  .trim()
  .regex(/^\p{L}{0,4}$/u, 'Initials are at most four letters, or none.');

const target = z.object({
  for: z.string().max(30),
  counting: z.enum(['always', 'open-days', 'open-hours']),
});

const when = z.object({
  severities: tokens(severitySchema).exactOptional(),
  intents: tokens(intentSchema).exactOptional(),
  topics: tokens(topicSchema).exactOptional(),
  sites: tokens(siteSchema).exactOptional(),
  brands: tokens(z.string().min(1).max(200)).exactOptional(),
  // How many and how long, the policy's own check says beside the field.
  labels: z.array(z.string().trim().min(1)).exactOptional(),
});

const rule = z.union([
  z.object({ name: z.string(), when, none: z.literal(true) }),
  z.object({
    name: z.string(),
    when,
    ideal: target.nullable(),
    limit: target,
    update: target.exactOptional(),
  }),
]);

const otherSchedule = z
  .object({
    name: z.string().trim().min(1, 'Give the schedule a name.').max(80),
    when: when.pick({ brands: true, sites: true, labels: true }),
    schedule: scheduleSchema,
  })
  .superRefine((other, context) => refuse(conditionFaults(other.when as When), context));

/** What was added since the first version has a default: settings that were stored before have none. */
const learning = z
  .object({ on: z.boolean(), ask: z.boolean(), since: instantSchema })
  .default(defaultLearning);

export const settingsSchema = z.object({
  consentAt: instantSchema.nullable(),
  brands: z.array(brandSchema).max(20),
  schedule: scheduleSchema,
  otherSchedules: z
    .array(otherSchedule)
    .max(20, '20 other schedules are the most that can be kept.')
    .default([]),
  soonShare: z.number().min(0).max(1).default(defaultSoonShare),
  policy: z
    .array(rule)
    .max(100, '100 rules are the most that can be kept.')
    .superRefine((policy, context) => {
      for (const { field, message } of validatePolicy(policy))
        context.addIssue({ code: 'custom', path: field.split('.').slice(1), message });
    }),
  initials: initialsSchema,
  pausedSites: z.array(siteSchema),
  sidebarWidth: z.number().min(320).max(560),
  notify: z.object({
    soon: z.boolean(),
    overdue: z.boolean(),
    followUp: z.boolean().default(defaultNotify.followUp),
    digest: z.boolean().default(defaultNotify.digest),
  }),
  learning,
});
