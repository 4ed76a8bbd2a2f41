import type { Instant, Stage } from '../../utils/words/case.ts';

/** What a notification is of: the system keeps its id for us, also over the worker's end. */
export interface NoticeId {
  readonly is: Stage | 'several' | 'digest';
  /** When the last of what it tells was claimed. */
  readonly at: Instant;
  /** The one case; of several the most urgent when it was shown. */
  readonly caseId: string;
}

export function writeNoticeId({ is, at, caseId }: NoticeId): string {
  return `${is} ${at} ${caseId}`;
}

/** Null for the id of another version's notification. */
export function readNoticeId(id: string): NoticeId | null {
  const [, is, at, caseId] = /^(soon|overdue|follow-up|several|digest) (\d+) (.+)$/.exec(id) ?? [];
  if (!caseId) return null;
  return { is: is as NoticeId['is'], at: Number(at), caseId };
}
