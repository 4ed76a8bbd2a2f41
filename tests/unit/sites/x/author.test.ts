import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { findHandle } from '../../../../utils/sites/x/author.ts';

it('finds a handle that React drew as two text nodes', () => {
  const { document } = new Window();
  const span = document.createElement('span');
  span.append('@', 'marenoduya');
  const block = document.createElement('div');
  block.append(span);
  expect(findHandle(block as unknown as Element)).toBe('marenoduya');
});
