// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Labels } from '../../../components/sidebar/Labels.tsx';
import { labelsAsked } from '../../../utils/words/labels.ts';
import { settings } from '../cases/world.ts';
import { button, draw, expectAccessible, field, key, press, type } from './draw.tsx';

async function open(labels: readonly string[], kept = true) {
  const onChange = vi.fn(async (_: readonly string[]) => kept);
  await draw(<Labels labels={labels} known={['VIP', 'press']} onChange={onChange} />);
  return onChange;
}

async function add(label: string) {
  await press(button(/^Add a label$/));
  await type(field(/^Label$/), label);
  await press(button(/^Add$/));
}

const isOpen = () => document.querySelector('form') !== null;

describe('the labels of a case', () => {
  it('get one more, typed with no mouse, and the focus is where it was', async () => {
    const onChange = await open(['press']);
    await press(button(/^Add a label$/));
    expect(document.activeElement).toBe(field(/^Label$/));
    expect(button(/^Add$/)).toHaveProperty('disabled', true);
    await expectAccessible();
    await type(field(/^Label$/), ' flood ');
    await press(button(/^Add$/));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['press', 'flood']);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button(/^Add a label$/));
  });

  it('are spelled as the policy spells them, which offers those that are not there yet', async () => {
    const onChange = await open(['press']);
    await add('vip');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['press', 'VIP']);
    await press(button(/^Add a label$/));
    const offered = [...document.querySelectorAll('option')].map(({ value }) => value);
    expect(offered).toEqual(['VIP']);
  });

  it('hold each one once', async () => {
    const onChange = await open(['press']);
    await add('Press');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['press']);
  });

  it('lose one again', async () => {
    const onChange = await open(['press', 'VIP']);
    await press(button(/^Remove the label “press”$/));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['VIP']);
    expect(document.activeElement).toBe(button(/^Add a label$/));
  });

  it('leave the word in the field where it could not be kept', async () => {
    await open([], false);
    await add('flood');
    expect(field(/^Label$/).value).toBe('flood');
  });

  it('are left as they are by Escape, which closes nothing else', async () => {
    const onChange = await open([]);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await press(button(/^Add a label$/));
    await key('Escape', field(/^Label$/));
    document.removeEventListener('keydown', heard);
    expect(isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are twenty at most', async () => {
    await open(Array.from({ length: 20 }, (_, n) => `label ${n}`));
    expect(button(/^Add a label$/)).toHaveProperty('disabled', true);
  });
});

it('labels are asked for by rules and by other hours, each said once', () => {
  const [rule] = settings.policy;
  if (!rule) throw new Error('The sample has rules.');
  const policy = [{ ...rule, when: { labels: ['VIP', 'press'] } }, rule];
  const { schedule } = settings;
  const otherSchedules = [{ name: 'Gold', when: { labels: ['gold', 'VIP'] }, schedule }];
  expect(labelsAsked({ policy, otherSchedules })).toEqual(['VIP', 'press', 'gold']);
});
