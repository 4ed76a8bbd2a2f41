import type { Answering, Coverage } from '../../../utils/deadlines/coverage.ts';
import {
  sayClosedTime,
  sayCoverage,
  sayLength,
  sayPercent,
} from '../../../utils/deadlines/coverage-words.ts';

interface CoverageBlockProps {
  readonly coverage: Coverage;
  /** Of the schedule; null where there is one only. */
  readonly title: string | null;
}

/** What arrives under one schedule, in sentences and as a table. */
export function CoverageBlock({ coverage, title }: CoverageBlockProps) {
  const { all } = coverage;
  return (
    <div className="coverage-block">
      {title !== null && (
        <h3>
          <bdi>{title}</bdi>
          {all > 0 && ` · ${all} ${all === 1 ? 'complaint' : 'complaints'}`}
        </h3>
      )}
      <ul>
        {sayCoverage(coverage).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {all > 0 && (
        <details>
          <summary>
            As a table{title !== null && <span className="only-heard">, {title}</span>}
          </summary>
          <CoverageTable coverage={coverage} />
        </details>
      )}
    </div>
  );
}

/** The same in figures; the parts of the closed time add up to it. */
function CoverageTable({ coverage }: { coverage: Coverage }) {
  const rows: [string, Answering][] = [
    ['in opening hours', coverage.open],
    ['while nobody is there', coverage.closed],
    ...coverage.gaps.map((gap): [string, Answering] => [sayClosedTime(gap.when), gap]),
  ];
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Arrived</th>
          <th scope="col">Share</th>
          <th scope="col">Answered after (median)</th>
          <th scope="col">Not answered</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([when, answering]) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{answering.arrived}</td>
            <td>{sayPercent(answering.share)}</td>
            <td>{answering.median === null ? 'none' : sayLength(answering.median)}</td>
            <td>{sayNotAnswered(answering)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "2 waiting, 1 closed". */
function sayNotAnswered({ waiting, unanswered }: Answering): string {
  const parts = [waiting > 0 && `${waiting} waiting`, unanswered > 0 && `${unanswered} closed`];
  return parts.filter(Boolean).join(', ') || 'none';
}
