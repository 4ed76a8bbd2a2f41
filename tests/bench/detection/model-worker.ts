import { readModel } from '../../../utils/complaints/model.ts';
import { triage } from '../../../utils/complaints/triage.ts';

/** A worker with nothing but the model and triage: what these two cost, without the rest of Hearback. */
const model = fetch('/model.bin').then(async (response) => readModel(await response.arrayBuffer()));

chrome.runtime.onMessage.addListener(async (message: unknown) => {
  const { text } = message as { text: string };
  return triage(await model, { text }, { addressed: true });
});
