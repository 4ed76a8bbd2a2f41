import { useId, useState } from 'react';
import type { QueueRow } from '../../utils/words/view.ts';
import { Notice } from '../shared/Notice.tsx';
import { lineOf } from '../shared/post-text.ts';
import { Unfold } from './Unfold.tsx';
import type { TaughtWord } from './useTeaching.ts';
import { kindWord } from './wording.ts';

interface TaughtNoteProps {
  readonly taught: TaughtWord;
  /** Null where the way back stands beside it already. */
  readonly onUndo: (() => void) | null;
  readonly onOpen: (caseId: string) => void;
}

/** "3 other open posts changed." */
function whatChanged(changed: readonly QueueRow[] | null): string {
  if (changed === null) return 'Other posts follow when Hearback starts the next time.';
  if (changed.length === 0) return 'No other open post changed.';
  return changed.length === 1
    ? '1 other open post changed.'
    : `${changed.length} other open posts changed.`;
}

function Changed({
  rows,
  onOpen,
}: { rows: readonly QueueRow[] } & Pick<TaughtNoteProps, 'onOpen'>) {
  return rows.map(({ caseId, name, text, badge }) => (
    <li key={caseId}>
      <button type="button" className="changed-row" onClick={() => onOpen(caseId)}>
        <span className="truncate">
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <bdi>{lineOf(text, 'No words')}</bdi>
        </span>
        <span className="changed-kind">{kindWord(badge.intent, badge.severity)}</span>
      </button>
    </li>
  ));
}

/** What followed from a correction for other posts, and the way back. */
export function TaughtNote({ taught, onUndo, onOpen }: TaughtNoteProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const rows = taught.changed ?? [];
  const what = whatChanged(taught.changed);
  const isSaid = onUndo === null && taught.was === 'kept';
  return (
    <>
      <Notice
        tone="plain"
        icon="check"
        title={isSaid ? what : taught.was === 'kept' ? 'Kept.' : 'Taken back.'}
        beside={
          <>
            {rows.length > 0 && <Unfold label="Show" controls={id} open={open} onOpen={setOpen} />}
            {onUndo && (
              <button type="button" className="link" onClick={onUndo}>
                Undo
              </button>
            )}
          </>
        }
      >
        {!isSaid && what}
      </Notice>
      <ul id={id} hidden={!open} className="changed" aria-label="Posts that changed">
        <Changed rows={rows} onOpen={onOpen} />
      </ul>
    </>
  );
}
