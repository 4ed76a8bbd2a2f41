import { type PointerEvent, useState } from 'react';
import type { Interval } from '../../../utils/deadlines/interval.ts';
import type { Weekday } from '../../../utils/words/policy.ts';
import { drawn, type Grip, shifted } from './shift.ts';
import { type Bar, type Segment, type Week, withBar, withNew } from './week.ts';

interface Drag {
  readonly day: Weekday;
  /** What is held; null where a new one is being drawn. */
  readonly bar: Bar | null;
  readonly grip: Grip;
  /** Minutes of the day at which the pointer went down. */
  readonly from: number;
  /** What it would be now; null where nothing is drawn, or the bar is out of its row. */
  readonly interval: Interval | null;
}

/** Pixels above or below its row from which a bar is taken away. */
const outAfter = 36;

function minutesAt(track: Element, { clientX }: PointerEvent): number {
  const { left, right, width } = track.getBoundingClientRect();
  const along = getComputedStyle(track).direction === 'rtl' ? right - clientX : clientX - left;
  return (along / width) * 1440;
}

function isOut(track: Element, { clientY }: PointerEvent): boolean {
  const { top, bottom } = track.getBoundingClientRect();
  return clientY < top - outAfter || clientY > bottom + outAfter;
}

function begun(event: PointerEvent, day: Weekday, segments: readonly Segment[]): Drag | null {
  if (!(event.target instanceof HTMLElement)) return null;
  const held = event.target.closest<HTMLElement>('[data-segment]')?.dataset.segment;
  const bar = held === undefined ? null : (segments[Number(held)]?.bar ?? null);
  const { grip: end } = event.target.dataset;
  const grip = end === 'start' || end === 'end' ? end : 'whole';
  const from = minutesAt(event.currentTarget, event);
  return { day, bar, grip, from, interval: bar?.interval ?? null };
}

function moved(drag: Drag, event: PointerEvent): Drag {
  const track = event.currentTarget;
  const { bar, from, grip } = drag;
  if (grip === 'whole' && isOut(track, event)) return { ...drag, interval: null };
  const at = minutesAt(track, event);
  return { ...drag, interval: bar ? shifted(bar.interval, grip, at - from) : drawn(from, at) };
}

function dropped(week: Week, { bar, day, interval }: Drag): Week {
  if (bar) return withBar(week, bar, interval);
  return interval ? withNew(week, day, interval) : week;
}

/** Bars that are dragged: shown where they would fall, kept once they are let go. */
export function useDrag(week: Week, onChange: (week: Week) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const shown = drag ? dropped(week, drag) : week;
  const drop = (event: PointerEvent) => {
    if (!drag) return;
    const day = drag.bar?.day ?? drag.day;
    const after = dropped(week, moved(drag, event));
    setDrag(null);
    if (after[day] !== week[day]) onChange(after);
  };
  return {
    /** The week as it would be if the bar were let go. */
    shown,
    trackOf: (day: Weekday, segments: readonly Segment[]) => ({
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag(begun(event, day, segments));
      },
      onPointerMove: (event: PointerEvent) => drag && setDrag(moved(drag, event)),
      onPointerUp: drop,
      onPointerCancel: () => setDrag(null),
    }),
  };
}
