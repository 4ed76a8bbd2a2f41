// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { PolicySection } from '../../../../components/options/policy/PolicySection.tsx';
import { useRules } from '../../../../components/options/policy/useRules.ts';
import { defaultPolicy } from '../../../../utils/deadlines/defaults.ts';
import type { Settings } from '../../../../utils/words/settings.ts';
import { button, draw, expectAccessible, field, find, key, press, shown, type } from '../draw.tsx';
import { settings } from './settings.ts';

const now = Date.UTC(2026, 10, 18, 16, 40);

interface PageProps {
  readonly settings: Settings;
  readonly onKeep: (kept: Settings) => Promise<string | null>;
}

function Page({ settings, onKeep }: PageProps) {
  const rules = useRules(settings);
  const { schedule } = settings;
  const others = { onRows: async () => [], onRecompute: async () => 0 };
  return <PolicySection {...{ settings, rules, schedule, onKeep, now, ...others }} />;
}

async function policyPage(given = settings) {
  const onKeep = vi.fn<(kept: Settings) => Promise<string | null>>(async () => null);
  await draw(<Page settings={given} onKeep={onKeep} />);
  const kept = () => onKeep.mock.lastCall?.[0];
  return { onKeep, kept, names: () => kept()?.policy.map(({ name }) => name) };
}

async function choose(name: RegExp, item: RegExp) {
  await press(button(name));
  await press(find('[role=menuitem]', item));
}

async function select(name: RegExp, value: string) {
  const box = find('select', name) as HTMLSelectElement;
  await act(async () => {
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('shows the rules in words, and which decides what is tried', async () => {
  await policyPage();
  expect(shown()).toContain('topic is safety or legal');
  expect(shown()).toContain('no reply due: you decide');
  expect(find('[aria-current]', /./).textContent).toContain('Major');
  expect(shown()).toContain('Ideally by Wed 17:40, at the latest by Thu 11:40.');
  await select(/^Kind of post/, 'rant');
  expect(find('[aria-current]', /./).textContent).toContain('Rant');
  await expectAccessible();
});

it('moves a rule by keyboard, says so, and keeps the order', async () => {
  const { names } = await policyPage();
  const grip = button(/^Move Major/);
  await key('ArrowUp', grip);
  expect(shown()).not.toContain('is now rule');
  await key('ArrowUp', grip, { altKey: true });
  expect(shown()).toContain('Major is now rule 1 of 6.');
  await choose(/^More for Major/, /^Move down/);
  await choose(/^More for Major/, /^Move down/);
  expect(shown()).toContain('Major is now rule 3 of 6.');
  await press(button(/^Save policy/));
  expect(names()?.slice(0, 3)).toEqual(['Safety and legal', 'Minor', 'Major']);
});

it('deletes a rule and gives it back, with what was changed meanwhile', async () => {
  const { names } = await policyPage();
  await choose(/^More for Rant/, /^Delete/);
  expect(shown()).toContain('Rant is deleted.');
  expect(document.activeElement).toBe(button(/^Undo/));
  await press(button(/^Praise/));
  await type(field(/^Name/), 'Thanks');
  await press(button(/^Undo/));
  expect(document.activeElement).toBe(button(/^Rant/));
  await press(button(/^Save policy/));
  expect(names()).toEqual([...defaultPolicy.map(({ name }) => name).slice(0, -1), 'Thanks']);
});

it('leads the focus into a new rule, and back to its line', async () => {
  await policyPage();
  await press(button(/^Add a rule/));
  expect(document.activeElement).toBe(field(/^Name/));
  expect(shown()).toContain('New rule is rule 7 of 7.');
  await press(button(/^Done/));
  expect(document.activeElement).toBe(button(/^New rule/));
  await choose(/^More for Major/, /^Duplicate/);
  expect(document.activeElement).toBe(field(/^Name/));
  expect(shown()).toContain('Major copy is rule 3 of 8.');
});

it('changes a rule, and what is tried with it, before it is saved', async () => {
  const { onKeep, kept } = await policyPage();
  await press(button(/^Major/));
  await type(field(/^At the latest within/), '2');
  expect(shown()).toContain('at the latest by Thu 09:40.');
  await press(find('[role=switch]', /^After/));
  await type(field(/^An update within/), '3');
  await select(/^An update within, unit/, 'd');
  await press(field(/^Facebook/));
  await expectAccessible();
  expect(onKeep).not.toHaveBeenCalled();
  expect(shown()).toContain('Not saved yet.');
  await press(button(/^Save policy/));
  expect(kept()?.policy[1]).toEqual({
    name: 'Major',
    when: { severities: ['major'], sites: ['facebook'] },
    ideal: { for: 'PT1H', counting: 'open-hours' },
    limit: { for: 'PT2H', counting: 'open-hours' },
    update: { for: 'P3D', counting: 'open-hours' },
  });
});

it('refuses what is wrong beside its field, and opens the rule that has it', async () => {
  const { onKeep } = await policyPage();
  await press(button(/^Major/));
  await type(field(/^At the latest within/), '0.5');
  expect(shown()).toContain('The limit is shorter than the ideal.');
  await type(field(/^Name/), 'Minor');
  await press(button(/^Done/));
  expect(shown()).toContain('First put right what is marked.');
  await press(button(/^Save policy/));
  expect(onKeep).not.toHaveBeenCalled();
  expect(shown()).toContain('Another rule is called “Minor” already.');
  expect(document.activeElement).toBe(field(/^Name/));
});

it('refuses a share of the time that is none', async () => {
  const { onKeep, kept } = await policyPage();
  const share = field(/^Due soon in the last/);
  await type(share, '0');
  await press(button(/^Save policy/));
  expect(onKeep).not.toHaveBeenCalled();
  expect(shown()).toContain('Give a whole number from 1 to 100.');
  await type(share, '40');
  await press(button(/^Save policy/));
  expect(kept()?.soonShare).toBe(0.4);
});

it('says gently of a rule that it never decides', async () => {
  await policyPage();
  await press(button(/^Add a rule/));
  await choose(/^More for New rule/, /^Move up/);
  expect(shown()).toContain('Never decides: rule 6, New rule, takes all of it first.');
});

it('asks for brands and labels where there are several', async () => {
  const brand = (id: string, name: string) => ({
    id,
    name,
    handles: [],
    pages: [],
    hashtags: [],
    keywords: [],
    exclusions: [],
  });
  const brands = [brand('air', 'Northwind Air'), brand('rail', 'Northwind Rail')];
  const { kept } = await policyPage({ ...settings, brands });
  await press(button(/^Safety and legal/));
  await press(field(/^Northwind Rail/));
  await press(field(/^safety/));
  await press(field(/^legal/));
  await type(field(/^Labels/), 'vip');
  await key('Enter', field(/^Labels/));
  expect(shown()).toContain('for Northwind Rail, labelled vip');
  await select(/^Brand/, 'rail');
  expect(find('[aria-current]', /./).textContent).toContain('Major');
  await select(/^Label/, 'vip');
  expect(find('[aria-current]', /./).textContent).toContain('Safety and legal');
  await press(button(/^Save policy/));
  expect(kept()?.policy[0]?.when).toEqual({ brands: ['rail'], labels: ['vip'] });
});

it('says beside the labels what does not fit, and keeps it as typed', async () => {
  const { kept } = await policyPage();
  await press(button(/^Safety and legal/));
  await type(field(/^Labels/), 'l'.repeat(41));
  await key('Enter', field(/^Labels/));
  expect(shown()).toContain('A label has at most 40 characters.');
  await type(field(/^Labels/), 'vip');
  await key('Enter', field(/^Labels/));
  expect(shown()).not.toContain('A label has at most');
  await press(button(/^Save policy/));
  expect(kept()?.policy[0]?.when.labels).toEqual(['vip']);
});

it('says beside the limit that it is longer than a year', async () => {
  const { kept } = await policyPage();
  await press(button(/^Minor/));
  await type(field(/^At the latest within/), '9000');
  await press(button(/^Save policy/));
  expect(shown()).toContain('That is longer than a year. Give 366 days at most.');
  expect(kept()).toBeUndefined();
});
