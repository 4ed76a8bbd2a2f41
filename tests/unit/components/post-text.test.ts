import { describe, expect, it } from 'vitest';
import { directionOf, lineOf } from '../../../components/shared/post-text.ts';

describe('a post in one line', () => {
  it('starts as a sentence does', () => {
    expect(lineOf('@northwindair my bag is gone', 'baggage')).toBe('My bag is gone');
    expect(lineOf('', 'baggage')).toBe('Baggage');
  });
});

describe('the way a post runs', () => {
  it('follows its own letters, not a mention before them', () => {
    expect(directionOf('@northwindair للمرة الثالثة أسأل')).toBe('rtl');
    expect(directionOf('https://x.com/a שלום')).toBe('rtl');
    expect(directionOf('@northwindair where is it, ليان?')).toBe('auto');
    expect(directionOf('💙')).toBe('auto');
  });
});
