import { browser } from 'wxt/browser';
import type { CaseContext, FactContext } from '../../utils/cases/context.ts';
import { type Model, readModel } from '../../utils/complaints/model.ts';
import { triage } from '../../utils/complaints/triage.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { caseStore } from '../../utils/store/case-store.ts';
import { database } from '../../utils/store/database.ts';
import { NoModel } from './failure.ts';
import { learntOf } from './learnt.ts';

const store = caseStore(database);
let model: Promise<Model> | undefined;

/** What a use case works with that only changes facts: neither the model nor what was learnt is needed. */
export async function factContext(): Promise<FactContext> {
  return { store, now: Date.now(), settings: await readSettings() };
}

/** What the use cases of one message work with. */
export async function caseContext(): Promise<CaseContext> {
  const [facts, judge] = await Promise.all([factContext(), loadModel()]);
  const personal = await learntOf(judge, facts.settings.learning);
  return {
    ...facts,
    triage: (post, match, history) => triage(judge, post, match, personal, history),
  };
}

/** Once for each life of the worker; a failure is tried again by the next message. */
function loadModel(): Promise<Model> {
  model ??= fetchModel().catch((error: unknown) => {
    model = undefined;
    throw error;
  });
  return model;
}

async function fetchModel(): Promise<Model> {
  try {
    const response = await fetch(browser.runtime.getURL('/model.bin'));
    return readModel(await response.arrayBuffer());
  } catch (error) {
    throw new NoModel('The model cannot be read.', { cause: error });
  }
}
