import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answeringKey } from '../utils/messaging/load-answering.ts';
import { startAnswering } from '../utils/page/answering.ts';

/** Loaded into a content script's own world, out of the page's reach, when a person needs it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [answeringKey]: startAnswering });
});
