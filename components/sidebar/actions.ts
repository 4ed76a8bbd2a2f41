import type { Outcome, Taught } from '../../utils/messaging/protocol.ts';
import type { DismissReason, Instant } from '../../utils/words/case.ts';
import type { Note } from '../../utils/words/customer.ts';
import type { Intent, Severity, Topic } from '../../utils/words/verdict.ts';

/** What the person says that a post is, or is about. */
export interface Saying {
  readonly intent?: Intent;
  readonly severity?: Severity | null;
  readonly topic?: Topic;
}

type Done = Promise<Outcome<null>>;
type Teaching = Promise<Outcome<Taught>>;

/** All that a person can do with the case that the sidebar shows. Failures come back as values. */
export interface CaseActions {
  /**
   * Puts the text into the site's reply box; `kept` says that own words were there and stand before
   * it. With `anyway` also where that box is somebody's who is none of the brand's.
   */
  insert(text: string, anyway: boolean): Promise<Outcome<{ kept: boolean }>>;
  undoInsert(): Done;
  /** To the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  answered(): Done;
  /** The matter is settled; no reply is waited for. */
  resolved(): Done;
  dismiss(reason: DismissReason): Done;
  /** `reason`: the due time moves there, too, and why; null where it stays. */
  snooze(until: Instant, reason: string | null): Done;
  handOver(to: string, followUpAt: Instant | null): Done;
  /** The reply only held; null for one that no page has shown. `until`: what was promised; null: as the policy says. */
  holding(postId: string | null, until: Instant | null): Done;
  /** All that the team calls it. */
  label(labels: readonly string[]): Done;
  /** They have their answer after all. */
  notHolding(): Done;
  /** The running clock's due time is its own again, or stays moved after all. */
  notMoved(): Done;
  movedAgain(): Done;
  reopen(): Done;
  correct(saying: Saying): Teaching;
  /** Takes the last correction back. */
  takeBack(): Teaching;
  /** The answer to "was this right?". */
  answerQuestion(isRight: boolean): Teaching;
  closeQuestion(): Done;
  notSent(): Done;
  writeNote(text: string): Promise<Outcome<{ id: string }>>;
  deleteNote(id: string): Done;
  /** It stands again, as it was. */
  restoreNote(note: Note): Done;
  openPost(): Done;
  /** Shows the post of another case. */
  openOther(caseId: string): Done;
  /** Keeps what is in the editor; called at every change. */
  keepDraft(text: string): void;
}
