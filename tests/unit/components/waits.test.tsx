// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Why } from '../../../components/sidebar/Why.tsx';
import type { Case, Clock } from '../../../utils/words/case.ts';
import { button, draw, expectAccessible, press, shown } from './draw.tsx';
import { at, clock, now, sampleCase, waitsOf } from './samples.ts';

const answered = (time: string) => ({ at: at(time), is: 'answered', by: 'northwindair' }) as const;

const first: Clock = { ...clock, stop: answered('11:18') };
const next: Clock = { ...clock, kind: 'next-reply', postId: 'x:3', stop: answered('15:40') };
const update: Clock = { ...clock, kind: 'update', postId: 'x:4' };

/** What is shown of each, without what is folded away. */
const lines = () =>
  [...document.querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('button, span')].map(({ textContent }) => textContent).join(''),
  );

const open = (change: Partial<Case>) => {
  const found = sampleCase(change);
  return draw(
    <Why found={found} waits={waitsOf(found.clocks)} now={now} timeZone="Europe/London" />,
  );
};

/** The paragraphs that are not folded away. */
const sums = () =>
  [...document.querySelectorAll('.why-paragraph p')]
    .filter((one) => one.closest('[hidden]') === null)
    .map(({ textContent }) => textContent);

describe('the sums', () => {
  it('are of limit and ideal of all that runs, what is due first on top', async () => {
    const also = { ...clock, kind: 'next-reply', postId: 'x:3', limitAt: at('17:00') } as const;
    await open({ clocks: [also, update], clock: update });
    await press(button(/^Why$/));
    expect(sums()).toEqual([
      'Received at 11:00, the update.',
      'Ideal of the update.',
      'Received at 11:00, the next-reply.',
      'Ideal of the next-reply.',
    ]);
    expect(shown()).toContain('Also waited for: next reply');
    await expectAccessible();
  });

  it('of a wait that is over unfold from its name', async () => {
    await open({ state: 'answered', clocks: [first, next], clock: next });
    await press(button(/^In time/));
    expect(sums()).toEqual([]);
    await press(button(/^Next reply$/));
    expect(sums()).toEqual(['Received at 11:00, the next-reply.', 'Ideal of the next-reply.']);
    await expectAccessible();
    await press(button(/^Next reply$/));
    expect(sums()).toEqual([]);
  });
});

describe('the waits that are over', () => {
  it('were missed, too, where their due time was moved away only then', async () => {
    const move = {
      clock: 'reply:x:1',
      by: 'LK',
      to: at('17:00'),
      at: at('15:18'),
      reason: 'later',
    };
    const met = {
      ...clock,
      limitAt: move.to,
      move: { ...move, was: clock },
      stop: answered('16:00'),
    };
    await open({ state: 'answered', moves: [move], clocks: [met], clock: met });
    expect(lines()).toEqual(['First reply: met in 5 h; missed by 18 min before it was moved']);
  });

  it('name who has them since', async () => {
    const mark = {
      kind: 'handed-over',
      at: at('11:30'),
      by: '',
      to: 'Anna',
      followUpAt: null,
    } as const;
    const one: Clock = { ...clock, stop: { at: mark.at, is: 'closed', by: null } };
    await open({ state: 'handed-over', mark, clocks: [one], clock: one });
    await press(button(/^In time/));
    expect(lines()).toEqual(['First reply: handed over to Anna, 11:30']);
  });

  it('stand below why the present one is due, each met or missed', async () => {
    await open({ clocks: [first, next, update], clock: update });
    const list = document.querySelector('ul');
    expect(list?.closest('[hidden]')).not.toBeNull();
    await press(button(/^Why$/));
    expect(list?.closest('[hidden]')).toBeNull();
    expect(shown()).toContain('Received at 11:00, the update.');
    expect(lines()).toEqual(['First reply: met in 18 min', 'Next reply: missed by 40 min']);
    await expectAccessible();
  });

  it('are said once nothing is waited for, without what was due', async () => {
    await open({ state: 'answered', clocks: [{ ...update, stop: answered('12:00') }] });
    await press(button(/^In time\?$/));
    expect(lines()).toEqual(['Update: met in 1 h']);
    expect(shown()).not.toContain('Major:');
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
