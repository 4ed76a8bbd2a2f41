import { describe, expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import { badgesOfCases, badgesOfPosts } from '../../../utils/store/badges.ts';
import { acmePage, comment, longId, shortId } from '../cases/page.ts';
import { world } from '../cases/world.ts';

async function recorded() {
  const { database, context } = world();
  await record({ ...context, settings: acmePage }, [
    comment(1, { by: 'ann', text: 'my bag is lost!!', at: 0 }),
    comment(2, { by: 'acme', text: 'so sorry', at: 9, under: 1, to: 'ann' }),
    comment(3, { by: 'ben', text: 'news', at: 10 }),
  ]);
  return database;
}

const named = (badges: readonly { postId: string; caseId: string }[]) =>
  badges.map(({ postId, caseId }) => [postId, caseId]);

describe('badges', () => {
  it('are given under the id that is asked for, one for each', async () => {
    const asked = [shortId(1), longId(2), longId(1), 'facebook:unknown', shortId(3)];
    expect(named(await badgesOfPosts(await recorded(), asked))).toEqual([
      [shortId(1), longId(1)],
      [longId(1), longId(1)],
    ]);
  });

  it('reach pages that know the post under any id', async () => {
    expect(named(await badgesOfCases(await recorded(), [longId(1)]))).toEqual([
      [longId(1), longId(1)],
      [shortId(1), longId(1)],
    ]);
  });
  it('are those of the case that it was joined to, for who still holds its id', async () => {
    const { database, context } = world();
    const onPage = { ...context, settings: acmePage };
    const said = (id: number, at: number) => comment(id, { by: 'ann', text: 'it is late', at });
    await record(onPage, [said(2, 60)]);
    await record(onPage, [said(1, 0)]);
    expect(named(await badgesOfCases(database, [longId(2)]))).toContainEqual([
      longId(2),
      longId(1),
    ]);
  });
});
