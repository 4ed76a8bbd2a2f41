import { expect, it } from 'vitest';
import { answeredPost, setTarget } from '../../../entrypoints/background/sidebars.ts';
import { record } from '../../../utils/cases/record.ts';
import { caseStore } from '../../../utils/store/case-store.ts';
import { database } from '../../../utils/store/database.ts';
import { acmePage, comment, longId, shortId } from '../cases/page.ts';
import { world } from '../cases/world.ts';

const page = { site: 'facebook', theme: 'light', rtl: false, signedInAs: null } as const;

it('a reply answers the post whose badge was pressed, by the page’s own id for it', async () => {
  const context = { ...world().context, store: caseStore(database), settings: acmePage };
  await record(context, [
    comment(1, { by: 'ann', text: 'my bag is lost!!', at: 0 }),
    comment(2, { by: 'ann', text: 'and my coat', at: 9 }),
    comment(3, { by: 'ben', text: 'it is late', at: 10 }),
  ]);
  const answered = async (postId: string | null) => {
    await setTarget({ tabId: 7, caseId: longId(1), postId, badge: null, ...page });
    return answeredPost(7, longId(1));
  };
  expect(await answered(shortId(1))).toBe(shortId(1));
  expect(await answered(longId(1))).toBe(longId(1));
  expect(await answered(null)).toBe(longId(2));
  expect(await answered(shortId(3))).toBe(longId(2));
  expect(await answeredPost(7, 'facebook:unknown')).toBeUndefined();
});
