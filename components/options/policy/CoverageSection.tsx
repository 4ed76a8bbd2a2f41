import { useDeferredValue, useMemo } from 'react';
import { type Arrival, coverageBySchedule } from '../../../utils/deadlines/coverage.ts';
import type { OtherSchedule, Schedule } from '../../../utils/words/policy.ts';
import { CoverageBlock } from './CoverageBlock.tsx';

interface CoverageSectionProps {
  readonly arrivals: readonly Arrival[];
  /** The hours as they are typed, so that others can be tried. */
  readonly schedule: Schedule;
  readonly otherSchedules: readonly OtherSchedule[];
}

/** When complaints arrive and nobody is there, in the last 90 days, each by the hours that hold for it. */
export function CoverageSection({ arrivals, schedule, otherSchedules }: CoverageSectionProps) {
  // Dragging an hour must not wait for thousands of complaints.
  const hours = useDeferredValue(schedule);
  const all = useMemo(
    () => coverageBySchedule(arrivals, { schedule: hours, otherSchedules }),
    [arrivals, hours, otherSchedules],
  );
  const blocks = arrivals.length > 0 ? all : all.slice(0, 1);
  const isParted = blocks.some(({ gaps }) => gaps.length > 1);
  return (
    <section className="settings-section coverage" aria-labelledby="coverage">
      <h2 id="coverage">When complaints arrive</h2>
      <p className="section-hint">
        The last 90 days, against the hours above.
        {blocks.length > 1 && ' Each complaint counts under the schedule that holds for it.'}
        {isParted &&
          ' What comes while nobody is there counts once: on holidays, else on days that'}
        {isParted && ' never open, else at the hours given.'}
      </p>
      {blocks.map((block) => (
        <CoverageBlock
          key={block.name ?? ''}
          coverage={block}
          title={blocks.length > 1 ? (block.name ?? 'Usual hours') : null}
        />
      ))}
    </section>
  );
}
