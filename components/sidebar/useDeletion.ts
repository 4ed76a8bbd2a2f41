import { useState } from 'react';
import type { Note } from '../../utils/words/customer.ts';
import type { CaseActions } from './actions.ts';
import type { useCommand } from './useCommand.ts';

/** Deletes notes; `restore` brings the last one back, null where there is none. */
export function useDeletion(actions: CaseActions, run: ReturnType<typeof useCommand>['run']) {
  const [deleted, setDeleted] = useState<Note | null>(null);
  const remove = async (note: Note) => {
    if (await run(actions.deleteNote(note.id))) setDeleted(note);
  };
  const restore = async (note: Note) => {
    if (await run(actions.restoreNote(note))) setDeleted(null);
  };
  return {
    remove: (note: Note) => void remove(note),
    restore: deleted && (() => void restore(deleted)),
  };
}
