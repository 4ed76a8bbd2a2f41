import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnswering } from '../utils/page/answering.ts';
import { offerAnswering } from '../utils/page/load-answering.ts';
import { xAnswering } from '../utils/sites/x/answering.ts';

/** Loaded into a content script's own world, out of the page's reach, when a brand's post is there. */
export default defineUnlistedScript(() => {
  offerAnswering((...lent) => startAnswering(xAnswering, ...lent));
});
