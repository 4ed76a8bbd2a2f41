import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type StartAnswering, startAnswering } from '../utils/page/answering.ts';
import { answeringKey } from '../utils/page/load-answering.ts';
import { sites } from '../utils/sites/index.ts';

const start: StartAnswering = (id, ...lent) => {
  const site = sites.find((one) => one.id === id);
  return site && startAnswering(site, ...lent);
};

/** Loaded into a content script's own world, out of the page's reach, when a brand's post is there. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [answeringKey]: start });
});
