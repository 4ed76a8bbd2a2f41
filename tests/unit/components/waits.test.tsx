// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Why } from '../../../components/sidebar/Why.tsx';
import type { Case, Clock } from '../../../utils/words/case.ts';
import { button, draw, expectAccessible, press, shown } from './draw.tsx';
import { at, clock, now, sampleCase } from './samples.ts';

const answered = (time: string) => ({ at: at(time), is: 'answered', by: 'northwindair' }) as const;

const first: Clock = { ...clock, stop: answered('11:18') };
const next: Clock = { ...clock, kind: 'next-reply', postId: 'x:3', stop: answered('15:40') };
const update: Clock = { ...clock, kind: 'update', postId: 'x:4' };

const explanation = { line: 'Major: 4 h limit.', paragraph: 'Received at 11:00.' };

const lines = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);

const open = (change: Partial<Case>) =>
  draw(<Why found={sampleCase(change)} explanation={explanation} now={now} />);

describe('the waits that are over', () => {
  it('stand below why the present one is due, each met or missed', async () => {
    await open({ clocks: [first, next, update], clock: update });
    const list = document.querySelector('ul');
    expect(list?.closest('[hidden]')).not.toBeNull();
    await press(button(/^Why$/));
    expect(list?.closest('[hidden]')).toBeNull();
    expect(shown()).toContain('Received at 11:00.');
    expect(lines()).toEqual(['First reply: met in 18 min', 'Next reply: missed by 40 min']);
    await expectAccessible();
  });

  it('are said once nothing is waited for, without what was due', async () => {
    await open({ state: 'answered', clocks: [{ ...update, stop: answered('12:00') }] });
    await press(button(/^In time\?$/));
    expect(lines()).toEqual(['Update: met in 1 h']);
    expect(shown()).not.toContain('Major');
  });

  it('say roughly what the page dated roughly', async () => {
    await open({ clocks: [{ ...first, startExact: false }, update] });
    expect(lines()).toEqual(['First reply: met in about 18 min']);
  });

  it('were neither met nor missed where nobody answered or nothing was due', async () => {
    const closed = { ...first, stop: { at: at('16:00'), is: 'closed', by: null } } as const;
    await open({ clocks: [closed, { ...next, limitAt: null, soonAt: null }, update] });
    expect(lines()).toEqual([
      'First reply: closed without an answer',
      'Next reply: answered in 4 h 40, none was due',
    ]);
  });

  it('are not spoken of where there are none', async () => {
    await open({});
    await press(button(/^Why$/));
    expect(document.querySelector('ul')).toBeNull();
  });

  it('leave nothing to unfold where a case is over without any', async () => {
    await open({ state: 'dismissed', clocks: [], clock: null });
    expect(document.querySelector('button')).toBeNull();
  });
});
