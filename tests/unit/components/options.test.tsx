// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Onboarding } from '../../../components/options/Onboarding.tsx';
import { SettingsPage, type SettingsPageProps } from '../../../components/options/SettingsPage.tsx';
import { defaultPolicy, defaultSchedule } from '../../../utils/deadlines/defaults.ts';
import type { Lesson, LessonSource } from '../../../utils/words/lesson.ts';
import {
  defaultLearning,
  defaultNotify,
  defaultSoonShare,
  type Settings,
} from '../../../utils/words/settings.ts';
import { button, draw, expectAccessible, field, find, key, press, shown, type } from './draw.tsx';
import { view } from './samples.ts';

const before: Settings = {
  consentAt: null,
  brands: [],
  schedule: defaultSchedule('Europe/London'),
  otherSchedules: [],
  policy: defaultPolicy,
  soonShare: defaultSoonShare,
  initials: '',
  pausedSites: [],
  sidebarWidth: 400,
  notify: defaultNotify,
  learning: defaultLearning,
};

async function firstRun(settings: Settings = before) {
  const given = {
    onAgree: vi.fn(),
    onKeep: vi.fn<(kept: Settings) => Promise<string | null>>(async () => null),
    onNotNow: vi.fn(),
    onDone: vi.fn(),
  };
  await draw(<Onboarding settings={settings} newBrandId="new" model={null} {...given} />);
  return given;
}

it('asks for consent in three sentences, and starts with one button', async () => {
  const { onAgree } = await firstRun();
  const sentences = [...document.querySelectorAll('.consent li')].map((line) => line.textContent);
  expect(sentences).toHaveLength(3);
  expect(sentences[0]).toContain('that you open on X and Facebook');
  expect(shown()).toContain('You can pause on either site');
  await expectAccessible();
  await press(button(/^Start reading/));
  expect(onAgree).toHaveBeenCalledOnce();
  expect(shown()).toContain('Whom should it listen for?');
});

it('keeps no half brand: every wrong field says what is wrong', async () => {
  const { onKeep } = await firstRun({ ...before, consentAt: 1 });
  await press(button(/^Next/));
  expect(field(/^Name/).getAttribute('aria-invalid')).toBe('true');
  expect(shown()).toContain('Give the brand a name.');
  await type(field(/^Facebook pages/), 'facebook.com/groups/northwind-fans');
  await key('Enter', field(/^Facebook pages/));
  expect(shown()).toContain('That is a group, not a page. Paste the page’s own address.');
  expect(onKeep).not.toHaveBeenCalled();
  await expectAccessible();
});

it('walks through to the end', async () => {
  const { onKeep, onDone } = await firstRun({ ...before, consentAt: 1 });
  await type(field(/^Name/), 'Northwind Air');
  await type(field(/^Handles on X/), '@northwindair, https://x.com/northwindhelp?s=20');
  await key('Enter', field(/^Handles on X/));
  expect(button(/^Remove @northwindhelp/)).toBeTruthy();
  await type(field(/^Hashtags and words/), '#northwind');
  await press(button(/^Next/));
  expect(onKeep.mock.lastCall?.[0].brands).toEqual([
    {
      id: 'new',
      name: 'Northwind Air',
      handles: ['northwindair', 'northwindhelp'],
      pages: [],
      hashtags: ['northwind'],
      keywords: [],
      exclusions: [],
      compoundTags: true,
      misspellings: false,
    },
  ]);
  await type(field(/^Your initials/), 'LK');
  await type(field(/^Thursday/), '9:00 – 12:30, 13:30-18:00');
  await expectAccessible();
  await press(button(/^Finish/));
  const kept = onKeep.mock.lastCall?.[0];
  expect(kept?.initials).toBe('LK');
  expect(kept?.schedule.open.thu).toEqual(['09:00-12:30', '13:30-18:00']);
  expect(onDone).toHaveBeenCalledOnce();
});

it('takes a brand that has pages only, by address, name or number', async () => {
  const { onKeep } = await firstRun({ ...before, consentAt: 1 });
  await type(field(/^Name/), 'Northwind Air');
  const pages = field(/^Facebook pages/);
  await type(pages, 'https://www.facebook.com/people/Northwind-Air/100064000000001/?sk=reviews');
  await key('Enter', pages);
  await type(pages, '@northwind.help, https://x.com/northwindair');
  await key('Enter', pages);
  expect(button(/^Remove 100064000000001/)).toBeTruthy();
  expect(button(/^Remove northwind.help/)).toBeTruthy();
  expect(pages.value).toBe('https://x.com/northwindair');
  expect(pages.getAttribute('aria-invalid')).toBe('true');
  expect(shown()).toContain('That is an address on X. Paste the page’s own address on Facebook.');
  await expectAccessible();
  await type(pages, '');
  await press(button(/^Next/));
  expect(onKeep.mock.lastCall?.[0].brands[0]).toMatchObject({
    handles: [],
    pages: ['100064000000001', 'northwind.help'],
  });
});

it('says that on an own page everything is seen', async () => {
  const sample = { ...brand(), handles: [], pages: ['northwindair'] };
  await firstRun({ ...before, consentAt: 1, brands: [sample] });
  await type(field(/^Would this be seen/), 'cold wind from the north');
  expect(shown()).toContain('No.Not seen but on your own page: no name, handle');
});

it('finds compound hashtags and misspellings where they were chosen, and says so', async () => {
  const { onKeep } = await firstRun({ ...before, consentAt: 1, brands: [brand()] });
  const sample = field(/^Would this be seen/);
  await type(sample, 'never again #NorthwindAirFail');
  expect(shown()).toContain('No.Not seen');
  await press(field(/^Hashtags that hold the name/));
  expect(shown()).toContain('Seen by #NorthwindAirFail.');
  await type(sample, 'stuck with Nortwind Air');
  expect(shown()).toContain('No.Not seen');
  await press(field(/^The name with a letter wrong/));
  expect(shown()).toContain('Seen by “Nortwind Air”, the name with a letter wrong.');
  await expectAccessible();
  await press(button(/^Next/));
  expect(onKeep.mock.lastCall?.[0].brands[0]).toMatchObject({
    compoundTags: true,
    misspellings: true,
  });
});

it('names hours that overlap', async () => {
  const { onKeep } = await firstRun({ ...before, consentAt: 1, brands: [brand()] });
  await press(button(/^Next/));
  onKeep.mockClear();
  await type(field(/^Thursday/), '09:00-12:30, 12:00-18:00');
  await press(button(/^Finish/));
  expect(shown()).toContain('These hours overlap: 09:00–12:30 and 12:00–18:00.');
  expect(field(/^Thursday/).getAttribute('aria-invalid')).toBe('true');
  expect(onKeep).not.toHaveBeenCalled();
});

it('says while typing whether a post would be seen, and why', async () => {
  await firstRun({ ...before, consentAt: 1, brands: [brand()] });
  const sample = field(/^Would this be seen/);
  await type(sample, 'Stuck again, @NorthwindAir rebooked me');
  expect(shown()).toContain('Yes.Seen by @NorthwindAir.');
  await type(sample, 'cold wind from the north');
  expect(shown()).toContain('No.Not seen: no name, handle, hashtag or word of yours.');
});

it('changes everything later, stops reading, and erases after asking', async () => {
  const onKeep = vi.fn<(kept: Settings) => Promise<string | null>>(async () => null);
  const onErase = vi.fn(async () => null);
  const settings = { ...before, consentAt: 1, brands: [brand()] };
  await settingsPage({ settings, fresh: true, onKeep, onErase });
  await expectAccessible();
  await press(find('[role=switch]', /overdue/));
  expect(onKeep.mock.lastCall?.[0].notify).toEqual({ ...defaultNotify, overdue: false });
  await press(find('[role=switch]', /^Pause on Facebook/));
  expect(onKeep.mock.lastCall?.[0].pausedSites).toEqual(['facebook']);
  await press(find('[role=switch]', /^Pause on X/));
  expect(onKeep.mock.lastCall?.[0].pausedSites).toEqual(['x']);
  expect(shown()).toContain('Open X or Facebook and scroll');
  await type(field(/^Name/), 'Northwind');
  await press(button(/^Save brand/));
  expect(onKeep.mock.lastCall?.[0].brands[0]?.name).toBe('Northwind');
  expect(shown()).toContain('Saved.');
  await press(button(/^Stop reading/));
  expect(onKeep.mock.lastCall?.[0].consentAt).toBeNull();
  await press(button(/^Erase what was kept/));
  expect(onErase).not.toHaveBeenCalled();
  await press(button(/^Erase them/));
  expect(onErase).toHaveBeenCalledOnce();
});

async function settingsPage(change: Partial<SettingsPageProps> = {}) {
  const props: SettingsPageProps = {
    settings: { ...before, consentAt: 1, brands: [brand()] },
    newBrandId: 'new',
    model: null,
    health: [],
    now: 1,
    fresh: false,
    learnt: undefined,
    onKeep: vi.fn(async () => null),
    onForget: vi.fn(async () => null),
    onExport: vi.fn(),
    onErase: vi.fn(async () => null),
    onRows: vi.fn(async () => []),
    onRecompute: vi.fn(async () => 0),
    ...change,
  };
  await draw(<SettingsPage {...props} />);
  return props;
}

describe('what it learnt', () => {
  const lesson = (source: LessonSource, postId: string): Lesson => ({
    postId,
    text: '@northwindair late',
    language: 'en',
    addressed: true,
    source,
    intent: 'complaint',
    severity: null,
    topic: null,
    at: 1,
  });
  const lessons = [
    lesson('corrected', 'x:1'),
    lesson('corrected', 'x:2'),
    lesson('asked', 'x:3'),
    lesson('acted', 'x:4'),
  ];

  it('is counted, with what it does', async () => {
    await settingsPage({ learnt: { lessons, decided: 3 } });
    expect(shown()).toContain(
      '2 posts that you corrected, 1 answer to “was this right?” and 1 complaint that you answered.',
    );
    expect(shown()).toContain('3 open posts are taken for something else.');
    await expectAccessible();
  });

  it('says how it begins', async () => {
    await settingsPage({ learnt: { lessons: [lesson('acted', 'x:4')], decided: 0 } });
    expect(shown()).toContain('Nothing yet. Press “Not right?”');
  });

  it('says that it could not be read', async () => {
    await settingsPage({ learnt: 'unread' });
    expect(shown()).toContain('What it learnt cannot be read here.');
  });

  it('is exported, and forgotten after asking; the focus comes back', async () => {
    const { onExport, onForget } = await settingsPage({ learnt: { lessons, decided: 0 } });
    await press(button(/^Export what it learnt/));
    expect(onExport).toHaveBeenCalledWith(lessons);
    await press(button(/^Forget what it learnt/));
    expect(document.activeElement).toBe(button(/^Leave it/));
    expect(onForget).not.toHaveBeenCalled();
    await press(button(/^Forget it/));
    expect(onForget).toHaveBeenCalledOnce();
    expect(shown()).toContain('Forgotten.');
    expect(document.activeElement).toBe(button(/^Forget what it learnt/));
  });

  it('is switched off, and not asked for', async () => {
    const { onKeep } = await settingsPage({ learnt: { lessons, decided: 0 } });
    await press(find('[role=switch]', /^Learn from what I correct/));
    expect(onKeep).toHaveBeenLastCalledWith(
      expect.objectContaining({ learning: { ...defaultLearning, on: false } }),
    );
    await press(find('[role=switch]', /^Ask “was this right/));
    expect(onKeep).toHaveBeenLastCalledWith(
      expect.objectContaining({ learning: { ...defaultLearning, ask: false } }),
    );
  });
});

function brand() {
  const { brand: sample } = view();
  if (!sample) throw new Error('The sample has a brand.');
  return sample;
}
