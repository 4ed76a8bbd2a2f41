import { settingsSchema } from '../messaging/settings-schema.ts';
import { defaultLearning, type Settings } from '../words/settings.ts';

/** What of stored settings could not be read; of a schedule it may be its time zone only. */
export type Replaced = keyof Settings | 'timeZone';

/** Settings as they can be used, and what of them is not what was stored. */
export interface Repair {
  readonly settings: Settings;
  readonly replaced: readonly Replaced[];
}

const { shape } = settingsSchema;
const names = Object.keys(shape) as (keyof Settings)[];

/** Field by field: what can be read stays, of lists and brands also each part; the rest is as initially. */
export function repairSettings(stored: unknown, initial: Settings): Repair {
  const fields = isRecord(stored) ? stored : {};
  const read = names.map((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return { name, ...readField(name, value, initial) };
  });
  return {
    settings: {
      ...initial,
      ...Object.fromEntries(read.map(({ name, value }) => [name, value])),
    },
    replaced: read.flatMap(({ replaced }) => replaced ?? []),
  };
}

interface Field {
  readonly value: unknown;
  readonly replaced?: Replaced;
}

function readField(name: keyof Settings, stored: unknown, initial: Settings): Field {
  const whole = shape[name].safeParse(stored);
  if (whole.success) return { value: whole.data };
  const part = shape[name].safeParse(mends[name]?.(stored, initial));
  if (!part.success) return { value: initial[name], replaced: name };
  return { value: part.data, replaced: name === 'schedule' ? 'timeZone' : name };
}

type Mend = (stored: unknown, initial: Settings) => unknown;

/** What can be saved of a field; the schema judges it again. Consent is whole or not given. */
const mends: Partial<Record<keyof Settings, Mend>> = {
  brands: (stored) => readable('brands', listOf(stored).map(withReadableTokens)),
  schedule: inOwnZone,
  otherSchedules: (stored, initial) =>
    readable(
      'otherSchedules',
      listOf(stored).map((other) =>
        isRecord(other) && !fits('otherSchedules', other)
          ? { ...other, schedule: inOwnZone(other.schedule, initial) }
          : other,
      ),
    ),
  pausedSites: (stored) => readable('pausedSites', listOf(stored)),
  // Since when nothing was forgotten is not known any more: what was forgotten must not come back.
  learning: () => ({ ...defaultLearning, on: false }),
};

type ListName = 'brands' | 'otherSchedules' | 'pausedSites';

/** More than the longest list: of a list without end no more is looked at. */
const most = 100;

const listOf = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored.slice(0, most) : []);

const fits = (name: ListName, one: unknown): boolean => shape[name].safeParse([one]).success;

/** Those that fit by themselves, as many as fit together. */
function readable(name: ListName, all: readonly unknown[]): unknown[] {
  const fitting = all.filter((one) => fits(name, one));
  while (fitting.length > 0 && !shape[name].safeParse(fitting).success) fitting.pop();
  return fitting;
}

const lists = ['handles', 'pages', 'hashtags', 'keywords', 'exclusions'] as const;

function withReadableTokens(brand: unknown): unknown {
  if (!isRecord(brand) || fits('brands', brand)) return brand;
  const { id, name } = brand;
  const bare = { id, name, ...Object.fromEntries(lists.map((list) => [list, []])) };
  const named = { ...bare, name: 'any' };
  const kept = lists.map((list) => [
    list,
    listOf(brand[list])
      .filter((token) => fits('brands', { ...named, id: 'any', [list]: [token] }))
      .slice(0, 50),
  ]);
  return { ...bare, ...Object.fromEntries(kept) };
}

function inOwnZone(schedule: unknown, initial: Settings): unknown {
  return isRecord(schedule) ? { ...schedule, timeZone: initial.schedule.timeZone } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
