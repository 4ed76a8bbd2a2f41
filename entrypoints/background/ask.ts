import { ask } from '../../utils/cases/question.ts';
import { startOfDay } from '../../utils/deadlines/start-of-day.ts';
import { factContext } from './context.ts';
import { refresh } from './refresh.ts';

/** Asks "was this right?" about a case that is shown, now and then, unless the person would rather not be asked. */
export async function askNowAndThen(caseId: string): Promise<void> {
  const context = await factContext();
  const { learning, schedule } = context.settings;
  if (!learning.on || !learning.ask) return;
  const midnight = startOfDay(context.now, schedule.timeZone);
  if (await ask(context, caseId, midnight)) await refresh([caseId]);
}
