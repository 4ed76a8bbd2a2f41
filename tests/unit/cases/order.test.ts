import { expect, it } from 'vitest';
import { inOrder } from '../../../utils/cases/order.ts';

interface Said {
  readonly under?: string;
  readonly by?: 'brand';
  readonly about?: boolean;
}

const post = (id: string, at: number | null, { under, by, about }: Said = {}) => ({
  id,
  parentId: under ?? null,
  from: by ?? ('customer' as const),
  postedAt: at === null ? null : new Date(at).toISOString(),
  postedAtExact: !about,
  seenAt: 100,
  at: at ?? 100,
});

const said = (...posts: ReturnType<typeof post>[]) =>
  inOrder(posts).map(({ id, at }) => `${id}@${at}`);

it('stands by time', () => {
  expect(said(post('p:2', 20), post('p:1', 10))).toEqual(['p:1@10', 'p:2@20']);
});

it('puts what is answered first where the times are the same', () => {
  const [a, b, c] = [
    post('p:9', 10),
    post('p:5', 10, { under: 'p:9' }),
    post('p:1', 10, { under: 'p:5' }),
  ];
  expect(said(c, b, a)).toEqual(['p:9@10', 'p:5@10', 'p:1@10']);
});

it('puts the customer first of two at once, then the lower number', () => {
  const brand = post('p:1', 10, { by: 'brand' });
  expect(said(brand, post('p:10', 10), post('p:9', 10))).toEqual(['p:9@10', 'p:10@10', 'p:1@10']);
});

it('takes what is answered to be no later than its answer', () => {
  const rough = post('p:1', 50, { about: true });
  const unknown = post('p:2', null, { under: 'p:1' });
  expect(said(rough, unknown, post('p:3', 20, { under: 'p:2' }))).toEqual([
    'p:1@20',
    'p:2@20',
    'p:3@20',
  ]);
});

it('takes an answer to be no earlier than what it answers at an exact time', () => {
  const rough = post('p:2', 10, { under: 'p:1', about: true });
  expect(said(rough, post('p:1', 30))).toEqual(['p:1@30', 'p:2@30']);
});

it('keeps every post where pages contradict each other', () => {
  const circle = [post('p:1', 10, { under: 'p:2' }), post('p:2', 20, { under: 'p:1' })];
  expect(said(...circle)).toHaveLength(2);
});
