import { browser } from 'wxt/browser';
import { type Model, readModel } from '../../utils/complaints/model.ts';

/** The model as the background uses it; null where it cannot be read, and then only matches are told. */
export async function loadModel(): Promise<Model | null> {
  try {
    const response = await fetch(browser.runtime.getURL('/model.bin'));
    return readModel(await response.arrayBuffer());
  } catch {
    return null;
  }
}
