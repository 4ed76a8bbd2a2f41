import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, defaultSchedule } from '../../../utils/deadlines/defaults.ts';
import { settingsSchema } from '../../../utils/messaging/settings-schema.ts';
import { repairSettings } from '../../../utils/platform/repair-settings.ts';
import { defaultLearning, defaultNotify, type Settings } from '../../../utils/words/settings.ts';
import { settings } from '../cases/world.ts';

const initial: Settings = {
  ...settings,
  consentAt: null,
  brands: [],
  schedule: defaultSchedule('Europe/Paris'),
  initials: '',
};
const [acme] = settings.brands;
const repaired = (change: object) => repairSettings({ ...settings, ...change }, initial);
const other = { name: 'Night', when: {}, schedule: settings.schedule };
const zone = { ...settings.schedule, timeZone: 'Mars/Olympus' };

describe('settings that cannot be read whole', () => {
  it('are as stored where they can', () => {
    expect(repaired({})).toEqual({ settings, replaced: [] });
  });

  it.each<[string, unknown, keyof Settings, unknown]>([
    ['consentAt', 'yes', 'consentAt', null],
    ['schedule', { ...settings.schedule, open: 'always' }, 'schedule', initial.schedule],
    ['schedule', null, 'schedule', initial.schedule],
    ['soonShare', 7, 'soonShare', 0.25],
    ['policy', [{ name: 'R', when: {}, ideal: null, limit: 3 }], 'policy', defaultPolicy],
    ['initials', 'far too long', 'initials', ''],
    ['pausedSites', ['x', 'myspace'], 'pausedSites', ['x']],
    ['sidebarWidth', Number.NaN, 'sidebarWidth', 400],
    ['notify', 'loud', 'notify', defaultNotify],
    [
      'learning',
      { on: true, ask: true, since: 'ever' },
      'learning',
      { ...defaultLearning, on: false },
    ],
    ['brands', [acme, 3, { id: 'b' }], 'brands', [acme]],
    [
      'brands',
      [{ ...acme, hashtags: ['ok', 4, '#'], keywords: 'x' }],
      'brands',
      [{ ...acme, hashtags: ['ok'] }],
    ],
    ['brands', 'acme', 'brands', []],
    ['otherSchedules', [other, { name: '' }], 'otherSchedules', [other]],
  ])('keep all but a bad %s: %j', (field, bad, name, instead) => {
    expect(repaired({ [field]: bad })).toEqual({
      settings: { ...settings, [name]: instead },
      replaced: [name],
    });
  });

  it('have the browser’s own zone where theirs is not known, and keep their hours', () => {
    const { settings: kept, replaced } = repaired({
      schedule: zone,
      otherSchedules: [{ ...other, schedule: zone }],
    });
    expect(replaced).toEqual(['timeZone', 'otherSchedules']);
    const own = { ...settings.schedule, timeZone: 'Europe/Paris' };
    expect(kept).toEqual({
      ...settings,
      schedule: own,
      otherSchedules: [{ ...other, schedule: own }],
    });
  });

  it('are the initial ones where nothing fits, and none throws', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = { brands: [deep] };
    const keys = JSON.parse('{"__proto__": {"consentAt": 5}, "constructor": 1, "toString": 2}');
    for (const hostile of [null, 3, 'x', [], [settings], deep, keys, Object.create(settings)])
      expect(repairSettings(hostile, initial).settings).toMatchObject({
        consentAt: null,
        brands: [],
      });
    const huge = repaired({
      brands: Array(100_000).fill(acme),
      pausedSites: Array(100_000).fill(0),
    });
    expect(huge.settings.brands).toHaveLength(20);
    expect(Object.hasOwn(Object.prototype, 'consentAt')).toBe(false);
  });

  it('fit their schema whatever was stored in one field, the others untouched', () => {
    const names = Object.keys(settings) as (keyof Settings)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything({ maxDepth: 3 }), (name, value) => {
        const { settings: kept } = repaired({ [name]: value });
        expect(settingsSchema.safeParse(kept).success).toBe(true);
        expect({ ...kept, [name]: null }).toEqual({ ...settings, [name]: null });
      }),
    );
  });
});
