import * as cases from '../../utils/cases/correct.ts';
import type { FromExtension, Outcome, Taught } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/receive.ts';
import { changeSettings } from '../../utils/platform/settings.ts';
import { caseOf } from '../../utils/store/case-of.ts';
import { database } from '../../utils/store/database.ts';
import { readRows } from '../../utils/store/views.ts';
import type { Case } from '../../utils/words/case.ts';
import { factContext } from './context.ts';
import { readAgain, refresh } from './refresh.ts';
import { relearnAfter } from './relearn.ts';

const done: Outcome<null> = { ok: true, value: null };
const notFound: Outcome<never> = { ok: false, failure: 'not-found', detail: '' };

/** What the person says of a case: it holds there, and other posts are judged by it. */
export const teachHandlers: Pick<Handlers, Extract<keyof FromExtension, `teach/${string}`>> = {
  'teach/correct': ({ caseId, ...word }) =>
    teach(caseId, async () => cases.correct(await factContext(), caseId, word)),
  'teach/take-back': ({ caseId }) =>
    teach(caseId, async () => cases.takeBack(await factContext(), caseId)),
  'teach/answer': ({ caseId, isRight }) =>
    teach(caseId, async () => cases.answerQuestion(await factContext(), caseId, isRight)),
  'teach/close-question': async ({ caseId }) => {
    if (!(await cases.closeQuestion(await factContext(), caseId))) return notFound;
    await refresh([caseId]);
    return done;
  },
  'teach/forget': async () => {
    await relearnAfter(async () => {
      const since = Date.now();
      await changeSettings((all) => ({ ...all, learning: { ...all.learning, since } }));
      return null;
    });
    await readAgain();
    return done;
  },
};

async function teach(caseId: string, change: () => Promise<boolean>): Promise<Outcome<Taught>> {
  const before = await caseOf(database, caseId);
  if (!before) return notFound;
  const relearnt = await relearnAfter(async () => ((await change()) ? before.id : undefined));
  if (!relearnt) return notFound;
  if (isFlaggedNow(before, await caseOf(database, caseId))) await readAgain();
  const { others } = relearnt;
  return { ok: true, value: { changed: others && (await readRows(database, others)) } };
}

/** Posts like it that were passed over are on no list: the pages have to read them again. */
function isFlaggedNow(before: Case, after: Case | undefined): boolean {
  if (!after || after.intent === before.intent) return false;
  return after.intent === 'complaint' || before.intent === 'other';
}
