import { describe, expect, it } from 'vitest';
import { readSaid } from '../../../../utils/complaints/personal/said.ts';

const key = (text: string) => readSaid(text).key;

describe('readSaid', () => {
  it.each<[string, string, string]>([
    ['handles', '@northwindair late again', '@northwindcargo @marenoduya late again'],
    ['numbers', 'late by 20 minutes at gate 4', 'late by 35 minutes at gate 12'],
    ['links', 'late again https://t.co/a', 'late again https://t.co/b'],
    ['stops and case', 'Late. Again!', 'late again'],
  ])('takes texts that differ in %s for the same', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it('tells other words, and another order, apart', () => {
    expect(key('late again')).not.toBe(key('early again'));
    expect(key('late again')).not.toBe(key('again late'));
  });

  it.each(['', '@northwindair https://t.co/a', '…'])('has no key without a word: %j', (text) => {
    expect(key(text)).toBeNull();
  });

  it('tells a negation', () => {
    const { negations } = readSaid('it works with my card');
    expect(readSaid('it never works with my card').negations).not.toBe(negations);
    expect(readSaid('it works with your card').negations).toBe(negations);
  });
});
