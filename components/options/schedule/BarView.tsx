import type { KeyboardEvent } from 'react';
import type { Interval } from '../../../utils/deadlines/interval.ts';
import { shifted, step } from './shift.ts';
import { type Segment, sayBar } from './week.ts';

interface BarViewProps {
  readonly segment: Segment;
  /** Its place among the segments of its day. */
  readonly at: number;
  /** Id of the words that say which keys move it. */
  readonly hint: string;
  /** It is being dragged away. */
  readonly isLeaving: boolean;
  /** Null takes it away. */
  readonly onChange: (interval: Interval | null) => void;
}

/** Minutes that an arrow moves by, in the direction in which the page runs. */
function minutesOf({ key, currentTarget }: KeyboardEvent): number | undefined {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? -step : step;
  const by = new Map([
    ['ArrowRight', forward],
    ['ArrowLeft', -forward],
    ['ArrowUp', step],
    ['ArrowDown', -step],
  ]);
  return by.get(key);
}

/** One bar of a day. What continues from the day before is held by the pointer only: it is the same bar. */
export function BarView({ segment, at, hint, isLeaving, onChange }: BarViewProps) {
  const { bar, from, until, continues, goesOn } = segment;
  const words = sayBar(bar);
  const classes = [
    'bar',
    continues && 'bar-continues',
    goesOn && 'bar-goes-on',
    isLeaving && 'bar-leaving',
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = minutesOf(event);
    const removes = event.key === 'Delete' || event.key === 'Backspace';
    if (event.ctrlKey || event.altKey || event.metaKey || (by === undefined && !removes)) return;
    event.preventDefault();
    onChange(removes ? null : shifted(bar.interval, event.shiftKey ? 'end' : 'whole', by ?? 0));
  };
  const spoken = continues
    ? { 'aria-hidden': true }
    : {
        role: 'slider',
        tabIndex: 0,
        'aria-label': words,
        'aria-valuetext': words,
        'aria-valuemin': 0,
        'aria-valuemax': 1440,
        'aria-valuenow': from,
        'aria-describedby': hint,
        onKeyDown,
      };
  return (
    <div
      {...spoken}
      className={classes.filter(Boolean).join(' ')}
      data-segment={at}
      style={{ insetInlineStart: `${from / 14.4}%`, inlineSize: `${(until - from) / 14.4}%` }}
    >
      <span className="bar-handle" data-grip="start" />
      <span className="bar-handle" data-grip="end" />
    </div>
  );
}
