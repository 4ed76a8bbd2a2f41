import { useEffect, useRef } from 'react';
import { Notice } from '../shared/Notice.tsx';

/** A note was just deleted, and the way back, which has the focus next. */
export function DeletedNote({ onUndo }: { onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Notice
      tone="plain"
      icon="check"
      title="Note deleted."
      beside={
        <button ref={undo} type="button" className="link" onClick={onUndo}>
          Undo
        </button>
      }
    />
  );
}
