import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnswering } from '../utils/page/answering.ts';
import { offerAnswering } from '../utils/page/load-answering.ts';
import { facebookAnswering } from '../utils/sites/facebook/answering.ts';

/** Loaded into a content script's own world, out of the page's reach, when a brand's post is there. */
export default defineUnlistedScript(() => {
  offerAnswering((...lent) => startAnswering(facebookAnswering, ...lent));
});
