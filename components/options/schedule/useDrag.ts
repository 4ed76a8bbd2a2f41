import type { PointerEvent } from 'react';
import type { Interval } from '../../../utils/deadlines/interval.ts';
import type { Weekday } from '../../../utils/words/policy.ts';
import { type Holding, useHeld } from '../order/useHeld.ts';
import { drawn, type Grip, shifted } from './shift.ts';
import { type Bar, type Segment, type Week, withBar, withNew } from './week.ts';

interface Drag {
  readonly day: Weekday;
  /** What is held; null where a new one is being drawn. */
  readonly bar: Bar | null;
  readonly grip: Grip;
  /** Minutes of the day at which the pointer went down. */
  readonly from: number;
  /** What it would be now; null where nothing is drawn. */
  readonly interval: Interval | null;
  /** It is held away from the week, and would be removed. */
  readonly isOut: boolean;
}

/** Pixels above or below the week from which a bar is taken away. */
const outAfter = 36;

function minutesAt(track: Element, { clientX }: PointerEvent): number {
  const { left, right, width } = track.getBoundingClientRect();
  const along = getComputedStyle(track).direction === 'rtl' ? right - clientX : clientX - left;
  return (along / width) * 1440;
}

function isOut(track: Element, { clientY }: PointerEvent): boolean {
  const { top, bottom } = (track.closest('ul') ?? track).getBoundingClientRect();
  return clientY < top - outAfter || clientY > bottom + outAfter;
}

function begun(event: PointerEvent, day: Weekday, segments: readonly Segment[]): Drag | null {
  if (!(event.target instanceof HTMLElement)) return null;
  const held = event.target.closest<HTMLElement>('[data-segment]')?.dataset.segment;
  const bar = held === undefined ? null : (segments[Number(held)]?.bar ?? null);
  const { grip: end } = event.target.dataset;
  const grip = end === 'start' || end === 'end' ? end : 'whole';
  const from = minutesAt(event.currentTarget, event);
  return { day, bar, grip, from, interval: bar?.interval ?? null, isOut: false };
}

function moved(drag: Drag, event: PointerEvent): Drag {
  const track = event.currentTarget;
  const { bar, from, grip } = drag;
  const at = minutesAt(track, event);
  return {
    ...drag,
    interval: bar ? shifted(bar.interval, grip, at - from) : drawn(from, at),
    isOut: bar !== null && grip === 'whole' && isOut(track, event),
  };
}

function dropped(week: Week, { bar, day, interval, isOut }: Drag): Week {
  if (bar) return withBar(week, bar, isOut ? null : interval);
  return interval ? withNew(week, day, interval) : week;
}

/** Bars that are dragged: shown where they would fall, kept once they are let go; `removed` is what went. */
export function useDrag(week: Week, onChange: (week: Week, removed: Bar | null) => void) {
  const { held, holding } = useHeld<Drag>({
    move: moved,
    drop: (drag) => {
      const day = drag.bar?.day ?? drag.day;
      const after = dropped(week, drag);
      if (after[day] !== week[day]) onChange(after, drag.isOut ? drag.bar : null);
    },
  });
  return {
    /** The week as it would be; what would be removed is there until it is let go, and keeps the focus. */
    shown: held ? dropped(week, { ...held, isOut: false }) : week,
    /** The bar that would be removed if it were let go now. */
    leaving: held?.isOut ? held.bar : null,
    trackOf: (day: Weekday, segments: readonly Segment[]): Holding =>
      holding((event) => begun(event, day, segments)),
  };
}
