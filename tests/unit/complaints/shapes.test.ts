import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../utils/complaints/hash.ts';
import { classesOf } from '../../../utils/complaints/lexicon.ts';
import { shapesOf } from '../../../utils/complaints/shapes.ts';
import { tokenise } from '../../../utils/complaints/tokens.ts';

describe('the shape of a sentence', () => {
  const shapes = (text: string): number[] => {
    const tokens = tokenise(text);
    return [...shapesOf(tokens, classesOf(tokens, 'en')).subarray(0, tokens.count)];
  };

  it('is made of joining words, classes, endings and what is left', () => {
    expect(shapes('the terrible jumping zebra 😡!')).toEqual([
      hashOf('the'),
      hashOf('<bad>'),
      hashOf('-ing'),
      hashOf('X'),
      tokenise('😡').hashes[0],
      hashOf('!'),
    ]);
  });
});
