import { expect, test } from 'playwright/test';
import * as facebook from '../unit/sites/facebook/seen.ts';
import * as x from '../unit/sites/x/seen.ts';
import { readSaved, withBrowser } from '../workbench/read.ts';

test('saved pages read in the browser as a person sees them', async () => {
  const ofX = x.xCaptures();
  const ofFacebook = facebook.facebookCaptures();
  test.skip(ofX.length + ofFacebook.length === 0, 'no saved pages at ../shared/captures');
  await withBrowser(async (context) => {
    for (const page of ofX) {
      const posts = await readSaved(context, page.html, page.url);
      expect.soft(x.seen(posts), page.name).toEqual(x.expected(page));
    }
    for (const page of ofFacebook) {
      const seen = facebook.seen(await readSaved(context, page.html, page.url), page);
      const expected = facebook.inOrder(facebook.expected(page));
      expect.soft(facebook.inOrder(seen), page.name).toEqual(expected);
    }
  });
});
