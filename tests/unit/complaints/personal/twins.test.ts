import { expect, it } from 'vitest';
import { twinFinder } from '../../../../utils/complaints/personal/twins.ts';
import { LABELLED } from '../cases.ts';
import { lesson } from './lessons.ts';

const taught =
  '@northwindair the seat map of flight 20 does not load on my phone since this morning';

it('finds a post a word or two apart, and none that turns its sense', () => {
  const find = twinFinder([lesson(taught)]);
  expect(
    find(
      '@northwindair the seat map of flight 31 does not load on my tablet since this morning',
      null,
    ),
  ).not.toBeNull();
  expect(
    find('@northwindair the seat map of flight 20 does load on my phone since this morning', null),
  ).toBeNull();
  expect(find('@northwindair my phone was lost on flight 20 this morning', null)).toBeNull();
});

it('takes none of our posts for a copy of another', () => {
  for (const { text } of LABELLED) {
    const find = twinFinder([lesson(text)]);
    const found = LABELLED.filter((other) => other.text !== text && find(other.text, null));
    expect(found).toEqual([]);
  }
});

it('knows the post itself by its id, whatever is read of it, and nothing by an empty text', () => {
  const find = twinFinder([lesson('', { postId: 'x:1' })]);
  expect(find('the rest of it', 'x:1')).not.toBeNull();
  expect(find('', 'x:2')).toBeNull();
});
