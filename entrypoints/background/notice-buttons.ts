import { dismiss, snooze } from '../../utils/cases/change.ts';
import { onNoticeButton } from '../../utils/platform/notify.ts';
import { factContext } from './context.ts';
import { noticeButtons } from './notices.ts';
import { refresh } from './refresh.ts';

const hour = 3_600_000;

/** Does what a pressed button of a notification says. */
export function actOnButtons(): void {
  onNoticeButton((caseId, button) => void act(caseId, button));
}

async function act(caseId: string, button: number): Promise<void> {
  const context = await factContext();
  if (noticeButtons[button] === 'Snooze 1 h') await snooze(context, caseId, context.now + hour);
  else await dismiss(context, caseId, 'no-answer-possible');
  await refresh([caseId]);
}
