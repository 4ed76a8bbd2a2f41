import type { DayView } from '../../utils/words/view.ts';
import { Glyph } from '../shared/Glyph.tsx';

/** How many, how many too late, and since when. */
export function Count({ day, atLeast }: { day: DayView; atLeast: boolean }) {
  return (
    <section className="day" aria-label="To answer">
      <h1 className="day-count">
        <span className="count">{day.unanswered}</span> to answer{atLeast && ', at least'}
      </h1>
      {day.overdue > 0 && (
        <p className="day-overdue tone-late">
          <Glyph name="overdue" share={1} size={16} />
          {day.overdue} overdue
        </p>
      )}
      <p className="day-split">
        <span>
          <strong>{day.today}</strong> from today
        </span>
        <span>
          <strong>{day.carriedOver}</strong> carried over
        </span>
      </p>
    </section>
  );
}
