import { browser } from 'wxt/browser';
import type { CaseContext } from '../../utils/cases/context.ts';
import { type Model, readModel } from '../../utils/complaints/model.ts';
import { triage } from '../../utils/complaints/triage.ts';
import { readSettings } from '../../utils/platform/settings.ts';
import { caseStore } from '../../utils/store/case-store.ts';
import { database } from '../../utils/store/database.ts';

const store = caseStore(database);
let model: Promise<Model> | undefined;

/** What the use cases of one message work with. */
export async function caseContext(): Promise<CaseContext> {
  const [settings, judge] = await Promise.all([readSettings(), loadModel()]);
  return {
    store,
    now: Date.now(),
    settings,
    triage: (post, match) => triage(judge, post, match),
  };
}

/** Once for each life of the worker; a failure is tried again by the next message. */
export function loadModel(): Promise<Model> {
  model ??= fetchModel().catch((error: unknown) => {
    model = undefined;
    throw error;
  });
  return model;
}

async function fetchModel(): Promise<Model> {
  const response = await fetch(browser.runtime.getURL('/model.bin'));
  return readModel(await response.arrayBuffer());
}
