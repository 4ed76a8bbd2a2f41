import type { Clock, Instant } from '../../../utils/words/case.ts';
import type { QueueRow } from '../../../utils/words/view.ts';
import { lineOf } from '../../shared/post-text.ts';
import { whenSaid } from '../../shared/times.ts';
import type { Change } from './changes.ts';

interface ChangesTableProps {
  readonly changes: readonly Change[];
  readonly rows: readonly QueueRow[];
  readonly now: Instant;
  readonly timeZone: string;
}

/** Each case that would change: whose it is, and its due time and rule before and after. */
export function ChangesTable({ changes, rows, now, timeZone }: ChangesTableProps) {
  const dueOf = (clock: Clock | null) =>
    clock?.limitAt == null ? 'not due' : whenSaid(clock.limitAt, now, timeZone);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">Customer</th>
          <th scope="col">What</th>
          <th scope="col">At the latest</th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ caseId, before, after }) => {
          const row = rows.find((one) => one.caseId === caseId);
          return (
            <tr key={caseId}>
              <th scope="row">
                <bdi>{row?.name ?? ''}</bdi>
              </th>
              <td>
                <bdi className="truncate">{row && lineOf(row.text, 'Without words')}</bdi>
              </td>
              <td>
                <FromTo before={dueOf(before)} after={dueOf(after)} />
              </td>
              <td>
                <FromTo before={before?.rule ?? 'no rule'} after={after?.rule ?? 'no rule'} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FromTo({ before, after }: { before: string; after: string }) {
  if (before === after) return before;
  return (
    <>
      <span className="was">{before}</span>
      <span aria-hidden="true"> → </span>
      <span className="only-heard"> becomes </span>
      {after}
    </>
  );
}
