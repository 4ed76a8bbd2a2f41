import { describe, expect, it } from 'vitest';
import { defaultPolicy, defaultSchedule } from '../../../utils/deadlines/defaults.ts';
import {
  brandSchema,
  initialsSchema,
  scheduleSchema,
  settingsSchema,
} from '../../../utils/messaging/settings-schema.ts';
import type { Brand } from '../../../utils/words/brand.ts';

const brand: Brand = {
  id: 'northwind',
  name: 'Northwind Air',
  handles: ['northwindair'],
  pages: [],
  hashtags: [],
  keywords: [],
  exclusions: [],
};

const reads = (change: Partial<Brand>) => brandSchema.parse({ ...brand, ...change });
const refuses = (change: Partial<Brand>) =>
  brandSchema.safeParse({ ...brand, ...change }).error?.issues[0]?.message;

describe('a brand', () => {
  it.each([
    ['@northwindair', 'northwindair'],
    ['https://x.com/NorthwindAir?s=20', 'NorthwindAir'],
    ['twitter.com/northwind_air/', 'northwind_air'],
  ])('takes the handle %s', (typed, handle) => {
    expect(reads({ handles: [typed] }).handles).toEqual([handle]);
  });

  it('takes a page by address, and keeps its name', () => {
    const pages = [' https://m.facebook.com/northwindair/?ref=page ', '@northwind.help'];
    expect(reads({ pages }).pages).toEqual(['northwindair', 'northwind.help']);
  });

  it.each<[string, Partial<Brand>, RegExp]>([
    ['no name', { name: '  ' }, /Give the brand a name/],
    ['a long name', { name: 'n'.repeat(81) }, /at most 80/],
    ['a handle with a space', { handles: ['north wind'] }, /1 to 15 letters/],
    ['a long handle', { handles: ['northwindairways1'] }, /1 to 15 letters/],
    ['a group', { pages: ['https://www.facebook.com/groups/fans'] }, /a group, not a page/],
    ['a hashtag of digits', { hashtags: ['#2026'] }, /one word/],
    ['only stars', { keywords: ['**'] }, /at least 2 characters/],
    ['one letter', { keywords: ['n*'] }, /at least 2 characters/],
    ['a short name alone', { name: 'Ba', handles: [] }, /Give a handle/],
  ])('refuses %s', (_, change, message) => {
    expect(refuses(change)).toMatch(message);
  });

  it('takes a name of three letters alone, and a short one with a word', () => {
    expect(reads({ name: 'BMW', handles: [] }).name).toBe('BMW');
    expect(reads({ name: 'Ba', handles: [], keywords: ['british air*'] }).keywords).toHaveLength(1);
  });

  it('takes a short name with a page alone, on which everything speaks to it', () => {
    expect(reads({ name: 'Ba', handles: [], pages: ['ba.air'] }).pages).toEqual(['ba.air']);
  });
});

describe('hours and initials', () => {
  const schedule = defaultSchedule('Europe/London');

  it('refuses hours that overlap, and unknown zones', () => {
    const open = { ...schedule.open, thu: ['09:00-12:30', '12:00-18:00'] };
    expect(scheduleSchema.safeParse({ ...schedule, open }).success).toBe(false);
    expect(scheduleSchema.safeParse({ ...schedule, timeZone: 'Mars/Olympus' }).success).toBe(false);
    expect(scheduleSchema.safeParse(schedule).success).toBe(true);
  });

  it.each([
    ['LK', true],
    ['', true],
    ['Łö', true],
    ['LKMNO', false],
    ['L1', false],
  ])('initials %s: %s', (typed, fits) => {
    expect(initialsSchema.safeParse(typed).success).toBe(fits);
  });

  const settings = {
    consentAt: null,
    brands: [brand],
    schedule,
    policy: defaultPolicy,
    initials: '',
    pausedSites: [],
    sidebarWidth: 400,
    otherSchedules: [{ name: 'Facebook', when: { sites: ['facebook'] }, schedule }],
    soonShare: 0.1,
    notify: { soon: true, overdue: true, followUp: true, digest: false },
    learning: { on: false, ask: true, since: 7 },
  };

  it('takes what a fresh set-up holds', () => {
    expect(settingsSchema.parse(settings)).toEqual(settings);
    const { learning: _, otherSchedules: __, soonShare: ___, ...older } = settings;
    const notify = { soon: false, overdue: true };
    expect(settingsSchema.parse({ ...older, notify })).toMatchObject({
      learning: { on: true, since: 0 },
      otherSchedules: [],
      soonShare: 0.25,
      notify: { soon: false, overdue: true, followUp: true, digest: true },
    });
  });

  const faults = (change: object) =>
    settingsSchema
      .safeParse({ ...settings, ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const [rule] = defaultPolicy;
  const many = (length: number) => Array.from({ length }, (_, n) => `label ${n}`);

  it.each([
    ['policy.0.when.labels: 20 labels are the most that fit here.', { labels: many(21) }],
    ['policy.0.when.labels: A label has at most 40 characters.', { labels: ['l'.repeat(41)] }],
    [
      'policy.0.when.severities: Choose at least one, or take the condition out.',
      { severities: [] },
    ],
  ])('says beside the field of a rule: %s', (said, when) => {
    expect(faults({ policy: [{ ...rule, when }] })).toEqual([said]);
  });

  it('takes no endless list of brands', () => {
    expect(faults({ policy: [{ ...rule, when: { brands: many(51) } }] })).toHaveLength(1);
    expect(faults({ policy: [{ ...rule, when: { brands: many(50) } }] })).toBeUndefined();
  });

  it('says the same of another schedule', () => {
    const other = { name: 'VIP', when: { labels: many(21) }, schedule };
    expect(faults({ otherSchedules: [other] })).toEqual([
      'otherSchedules.0.when.labels: 20 labels are the most that fit here.',
    ]);
  });

  it.each([-1, 0.5, 8.64e15, 253_402_300_800_000, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes no instant %s',
    (at) => {
      expect(faults({ consentAt: at })).toHaveLength(1);
      expect(faults({ learning: { ...settings.learning, since: at } })).toHaveLength(1);
    },
  );
});
