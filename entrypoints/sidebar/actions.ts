import type { CaseActions } from '../../components/sidebar/actions.ts';
import { send } from '../../utils/messaging/send.ts';
import { draftKeeper } from './draft-keeper.ts';

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What can be done with a case, as messages to the background. */
export function caseActions(caseId: string, customerId: string): CaseActions {
  const of = { caseId };
  return {
    insert: (text, anyway) => send('sidebar/insert', { caseId, text, anyway }),
    undoInsert: () => send('sidebar/undo-insert', of),
    copy,
    answered: () => send('case/answered', of),
    resolved: () => send('case/resolved', of),
    dismiss: (reason) => send('case/dismiss', { caseId, reason }),
    snooze: (until, move) => send('case/snooze', { caseId, until, move }),
    handOver: (to, followUpAt) => send('case/hand-over', { caseId, to, followUpAt }),
    holding: (postId, until) => send('case/holding', { caseId, postId, until }),
    label: (labels) => send('case/labels', { caseId, labels }),
    notHolding: () => send('case/not-holding', of),
    notMoved: () => send('case/not-moved', of),
    movedAgain: () => send('case/moved-again', of),
    reopen: () => send('case/reopen', of),
    correct: (saying) => send('teach/correct', { caseId, ...saying }),
    takeBack: () => send('teach/take-back', of),
    answerQuestion: (isRight) => send('teach/answer', { caseId, isRight }),
    closeQuestion: () => send('teach/close-question', of),
    notSent: () => send('case/not-sent', of),
    writeNote: (text) => send('note/write', { customerId, caseId, text }),
    deleteNote: (id) => send('note/delete', { id }),
    restoreNote: (note) => send('note/restore', { note }),
    openPost: () => send('case/open-post', of),
    openOther: (other) => send('case/open-post', { caseId: other }),
    keepDraft: draftKeeper((text) => void send('case/draft', { caseId, text })),
  };
}
