import type { QueueRow } from '../../utils/words/view.ts';

interface FollowUpsProps {
  readonly rows: readonly QueueRow[];
  readonly onOpen: (caseId: string) => void;
}

/** Whom somebody else was to answer, the longest ago first: a line, which several unfold from. */
export function FollowUps({ rows, onOpen }: FollowUpsProps) {
  const [first, ...others] = rows;
  if (!first) return null;
  const way = ({ caseId, name, text }: QueueRow, before: string) => (
    <button key={caseId} type="button" className="link truncate" onClick={() => onOpen(caseId)}>
      {before}
      <bdi>{name || text}</bdi>
    </button>
  );
  if (others.length === 0) return <p className="follow-ups">{way(first, '1 to follow up: ')}</p>;
  return (
    <details className="follow-ups">
      <summary>{rows.length} to follow up</summary>
      {rows.map((row) => way(row, ''))}
    </details>
  );
}
