import 'temporal-polyfill/global';
import { z } from 'zod';
import { type DueRequest, type DueTimes, dueTimes } from '../../utils/deadlines/due.ts';
import { parseDuration } from '../../utils/deadlines/duration.ts';
import { parseHoliday } from '../../utils/deadlines/holiday.ts';
import { parseInterval } from '../../utils/deadlines/interval.ts';
import { isTimeZone } from '../../utils/deadlines/time-zone.ts';
import { validatePolicy } from '../../utils/deadlines/validate-policy.ts';
import { type Fault, validateSchedule } from '../../utils/deadlines/validate-schedule.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Policy } from '../../utils/words/policy.ts';
import { answerLines } from './jsonl.ts';
import { intents, severities, sites, topics } from './words.ts';

/** Due times of cases: JSON lines in, `{id, rule, idealAt, limitAt}` out. */
export async function run(): Promise<number> {
  return answerLines(dueCase.parse, (value, note) => {
    for (const { field, message } of oddities(value)) note(`${field}: ${message}`);
    const due = dueTimes(value);
    if (due.unreachable) note('schedule: it never opens as long as the rule asks for');
    return { id: value.id, ...inIso(due) };
  });
}

/** What the options page would refuse although there is an answer: hours that overlap, say. */
function oddities({ policy, schedule }: Pick<DueRequest, 'policy' | 'schedule'>): Fault[] {
  const inPolicy = validatePolicy(policy).map(({ field, message }) => ({
    field: field.replace('rules', 'policy'),
    message,
  }));
  const inSchedule = validateSchedule(schedule)
    .filter(({ field }) => field !== 'open')
    .map(({ field, message }) => ({ field: `schedule.${field}`, message }));
  return [...inSchedule, ...inPolicy];
}

function inIso({ rule, idealAt, limitAt }: DueTimes) {
  return { rule, idealAt: iso(idealAt), limitAt: iso(limitAt) };
}

function iso(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

const interval = z.string().refine((text) => parseInterval(text) !== null, {
  error: 'not an interval like "09:00-18:00"',
});

const intervals = z.array(interval).default([]);

const holiday = z.string().refine((text) => parseHoliday(text) !== null, {
  error: 'not a date like "2026-12-25", or "12-25" for every year',
});

// Strict, as the conditions below: misspelt holidays would otherwise be none.
const schedule = z.strictObject({
  timeZone: z.string().refine(isTimeZone, { error: 'not a time zone like "Europe/London"' }),
  open: z.strictObject({
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
    sun: intervals,
  }),
  holidays: z.array(holiday).default([]),
});

const target = z.strictObject({
  for: z.string().refine((text) => parseDuration(text) !== null, {
    error: 'not a duration like "PT1H"',
  }),
  counting: z.enum(['always', 'open-days', 'open-hours']),
});

// Strict: a condition that is misspelt would otherwise match everything.
const when = z.strictObject({
  severities: z.array(z.enum(severities)).exactOptional(),
  intents: z.array(z.enum(intents)).exactOptional(),
  topics: z.array(z.enum(topics)).exactOptional(),
  sites: z.array(z.enum(sites)).exactOptional(),
  brands: z.array(z.string()).exactOptional(),
  labels: z.array(z.string()).exactOptional(),
});

const named = z.object({ name: z.string(), when });

// Told apart by a field, so that what is wrong with a rule is named, and not only that it is wrong.
const rule = z.preprocess(
  (value) => (value instanceof Object && !('none' in value) ? { ...value, none: false } : value),
  z.discriminatedUnion('none', [
    named.extend({ none: z.literal(true) }),
    named
      .extend({ none: z.literal(false), ideal: target.nullable().default(null), limit: target })
      .transform(({ none: _, ...timed }) => timed),
  ]),
);

const policy: z.ZodType<Policy> = z.array(rule);

const startedAt = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
    error: 'not an instant like "2026-11-20T16:00:00Z"',
  })
  .transform((text) => Temporal.Instant.from(text).epochMilliseconds);

const dueCase = z.object({
  id: z.union([z.string(), z.number()], { error: 'not a text or a number' }),
  policy,
  schedule,
  severity: z.enum(severities).nullable().default(null),
  intent: z.enum(intents),
  topic: z.enum(topics),
  site: z.enum(sites),
  brandId: z.string().exactOptional(),
  labels: z.array(z.string()).exactOptional(),
  startedAt,
});
