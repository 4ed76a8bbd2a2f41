import { useId } from 'react';
import type { Interval } from '../../../utils/deadlines/interval.ts';
import type { Weekday } from '../../../utils/words/policy.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Fault } from '../Fault.tsx';
import { dayNames } from '../hours-draft.ts';
import type { Holding } from '../order/useHeld.ts';
import { BarView } from './BarView.tsx';
import { leaving } from './leaving.ts';
import { gapIn } from './shift.ts';
import { type Bar, type Segment, sayClosed } from './week.ts';

interface DayRowProps {
  readonly day: Weekday;
  readonly segments: readonly Segment[];
  readonly typed: string;
  readonly fault: string | undefined;
  readonly hint: string;
  /** Id of what is wrong with the whole week; null where nothing is. */
  readonly weekFault: string | null;
  readonly track: Holding;
  /** The bar that is being dragged away; null for none. */
  readonly leaving: Bar | null;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
  readonly onBar: (bar: Bar, interval: Interval | null) => void;
  readonly onAdd: (interval: Interval) => void;
}

/** A day of the week: its name, its bars, and the same as typed. */
export function DayRow(props: DayRowProps) {
  const { day, segments, fault, weekFault } = props;
  const id = useId();
  const gap = gapIn(segments);
  return (
    <li className="day">
      <span className="day-name">
        <label htmlFor={id}>{dayNames[day].slice(0, 3)}</label>
        <button
          type="button"
          className="icon-button day-add"
          aria-label={`Add hours on ${dayNames[day]}`}
          aria-disabled={gap === null}
          onClick={() => gap && props.onAdd(gap)}
        >
          <Icon name="add" size={14} />
        </button>
      </span>
      <div className="day-track" {...props.track}>
        {segments.map((segment, at) => (
          <BarView
            key={`${segment.bar.day}${segment.bar.part}`}
            segment={segment}
            at={at}
            hint={props.hint}
            isLeaving={isSame(segment.bar, props.leaving)}
            onChange={(interval) => props.onBar(segment.bar, interval)}
          />
        ))}
      </div>
      <div className="day-typed">
        <input
          id={id}
          className="field"
          type="text"
          aria-label={`${dayNames[day]} hours`}
          autoComplete="off"
          spellCheck={false}
          placeholder={sayClosed(day, segments)}
          value={props.typed}
          aria-invalid={fault !== undefined || weekFault !== null}
          aria-describedby={weekFault ?? `${id}-fault`}
          onChange={(event) => props.onType(event.target.value)}
          onBlur={leaving(props.onLeave)}
        />
        <Fault id={`${id}-fault`} words={fault} />
      </div>
    </li>
  );
}

function isSame(bar: Bar, other: Bar | null): boolean {
  return bar.day === other?.day && bar.part === other.part;
}
