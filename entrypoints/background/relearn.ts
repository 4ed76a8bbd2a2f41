import { rejudge } from '../../utils/cases/rejudge.ts';
import { begin, finish, isUnfinished } from '../../utils/platform/unfinished.ts';
import { caseContext } from './context.ts';
import { fitAnew } from './learnt.ts';
import { refresh } from './refresh.ts';

/** The case whose lesson was changed; null where it was all of them, undefined where none was. */
type Changed = string | null | undefined;

/** What followed for other cases. */
export interface Relearnt {
  readonly caseId: string | null;
  /** The other cases that are held to be something else since; null where they follow later. */
  readonly others: readonly string[] | null;
}

const work = 'relearn';
const judging = new Set<Promise<unknown>>();
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Posts that are being judged by what was learnt before are waited for, and judged anew with the rest. */
export function whileJudging<T>(judged: Promise<T>): Promise<T> {
  judging.add(judged);
  return judged.finally(() => judging.delete(judged));
}

/**
 * Runs what changes the lessons, then learns anew and judges the open cases by it, one change after
 * the other. A worker that is stopped in between goes on with it at its next start. Undefined where
 * nothing was changed.
 */
export function relearnAfter(change: () => Promise<Changed>): Promise<Relearnt | undefined> {
  waiting += 1;
  const next = last
    .then(() => run(change))
    .finally(() => {
      waiting -= 1;
    });
  last = next.catch(() => undefined);
  return next;
}

/** Goes on where an earlier life of the worker was stopped. */
export async function finishRelearning(): Promise<void> {
  if (await isUnfinished(work)) await relearnAfter(async () => null);
}

async function run(change: () => Promise<Changed>): Promise<Relearnt | undefined> {
  await begin(work);
  const caseId = await change();
  if (caseId === undefined) {
    if (waiting === 1) await finish(work);
    return undefined;
  }
  try {
    const others = await spread(caseId);
    if (waiting === 1) await finish(work);
    return { caseId, others };
  } catch {
    // What the person said is kept; what follows from it is made up for at the next start.
    return { caseId, others: null };
  }
}

async function spread(caseId: string | null): Promise<string[]> {
  // What they said of a case shows before what follows from it for others.
  if (caseId !== null) await refresh([caseId]);
  fitAnew();
  const context = await caseContext();
  await Promise.allSettled(judging);
  const changed = await rejudge(context, caseId);
  if (changed.length > 0) await refresh(changed);
  return changed.filter((id) => id !== caseId);
}
