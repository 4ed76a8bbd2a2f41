import { useDeferredValue, useMemo } from 'react';
import { type Answering, type Arrival, coverageOf } from '../../../utils/deadlines/coverage.ts';
import { sayClosedTime, sayCoverage, sayLength } from '../../../utils/deadlines/coverage-words.ts';
import type { Schedule } from '../../../utils/words/policy.ts';

interface CoverageSectionProps {
  readonly arrivals: readonly Arrival[];
  /** The hours as they are typed, so that others can be tried. */
  readonly schedule: Schedule;
}

/** When complaints arrive and nobody is there, in the last 90 days. */
export function CoverageSection({ arrivals, schedule }: CoverageSectionProps) {
  // Dragging an hour must not wait for thousands of complaints.
  const hours = useDeferredValue(schedule);
  const coverage = useMemo(() => coverageOf(arrivals, hours), [arrivals, hours]);
  const rows: [string, Answering][] = [
    ['in opening hours', coverage.open],
    ['while nobody is there', coverage.closed],
    ...coverage.gaps.map((gap): [string, Answering] => [sayClosedTime(gap.when), gap]),
  ];
  return (
    <section className="settings-section coverage" aria-labelledby="coverage">
      <h2 id="coverage">When complaints arrive</h2>
      <p className="section-hint">The last 90 days, against the hours above.</p>
      <ul>
        {sayCoverage(coverage).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {coverage.all > 0 && (
        <details>
          <summary>As a table</summary>
          <CoverageTable rows={rows} />
        </details>
      )}
    </section>
  );
}

function CoverageTable({ rows }: { rows: readonly (readonly [string, Answering])[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Arrived</th>
          <th scope="col">Share</th>
          <th scope="col">Answered after (median)</th>
          <th scope="col">Still waiting</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([when, { arrived, share, median, waiting }]) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{arrived}</td>
            <td>{Math.round(share * 100)} %</td>
            <td>{median === null ? 'none yet' : sayLength(median)}</td>
            <td>{waiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
