// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Header } from '../../../components/sidebar/Header.tsx';
import { shownCase } from '../../../entrypoints/sidebar/shown-case.ts';
import type { Clock } from '../../../utils/words/case.ts';
import { settings } from '../cases/world.ts';
import { button, draw, press, shown } from '../components/draw.tsx';
import { at, clock, now, view } from '../components/samples.ts';

const nothing = vi.fn();

async function open(change: Partial<Clock>) {
  const changed = { ...clock, ...change };
  const given = shownCase(view({}, { clocks: [changed], clock: changed }), settings, now);
  const does = { onCorrect: nothing, onNotMoved: nothing, onMovedAgain: nothing };
  const top = { menu: [], onMenu: nothing, onClose: nothing };
  await draw(<Header {...given} {...does} now={now} timeZone="Europe/London" top={top} />);
}

describe('a due time', () => {
  it('whose rule is gone is named with it', async () => {
    await open({ rule: 'Gone', idealAt: at('12:00') });
    await press(button(/^Why$/));
    expect(shown()).toContain('Due Tue 17 Nov 15:00, UTC, by rule Gone as it was then');
  });

  const broken = [Number.NaN, 9e15, 1.5].flatMap((at) => [
    { limitAt: at },
    { startedAt: at },
    { idealAt: at },
  ]);
  it.each(broken)('of %o is said to be unreadable, and all else is shown', async (change) => {
    await open(change);
    expect(shown()).toContain('What is kept of this due time cannot be read');
  });
});

describe('past the ideal', () => {
  it('is said', async () => {
    await open({ soonAt: at('14:30') });
    expect(shown()).toContain('Open · first reply · past ideal');
  });
  it('is said no more once an answer is due soon', async () => {
    await open({ soonAt: at('14:00') });
    expect(shown()).toContain('Open · first reply');
    expect(shown()).not.toContain('past ideal');
  });
});
