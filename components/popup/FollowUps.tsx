import type { QueueRow } from '../../utils/words/view.ts';

interface FollowUpsProps {
  readonly rows: readonly QueueRow[];
  readonly onOpen: (caseId: string) => void;
}

/** Whom somebody else was to answer: one line, which opens the one that has waited the longest. */
export function FollowUps({ rows, onOpen }: FollowUpsProps) {
  const [first] = rows;
  if (!first) return null;
  return (
    <p className="follow-ups">
      <button type="button" className="link truncate" onClick={() => onOpen(first.caseId)}>
        {rows.length} to follow up: <bdi>{first.name}</bdi>
      </button>
    </p>
  );
}
