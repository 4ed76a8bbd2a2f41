import { expect, it } from 'vitest';
import { record } from '../../../utils/cases/record.ts';
import { acmePage, comment, longId } from '../cases/page.ts';
import { world } from '../cases/world.ts';

const crowd = 200;

it(`a comment among ${crowd} reads no other customer’s posts`, async () => {
  const { database, context } = world();
  const onPage = { ...context, settings: acmePage };
  const said = (id: number) => comment(id, { by: `person${id}`, text: 'it is late', at: id });
  await record(
    onPage,
    Array.from({ length: crowd }, (_, id) => said(id)),
  );
  const read = new Set<string>();
  database.posts.hook('reading', (post) => {
    if (post) read.add(post.id);
    return post;
  });
  await record(onPage, [
    said(crowd),
    comment(crowd + 1, { by: 'acme', text: 'so sorry', at: 900, under: crowd, to: 'person200' }),
    comment(crowd + 2, { by: 'person200', text: 'hello', at: 901, under: 3, to: 'person3' }),
  ]);
  expect([...read].sort()).toEqual([3, crowd, crowd + 1, crowd + 2].map(longId).sort());
  expect(await database.cases.count()).toBe(crowd + 1);
});
