import { describe, expect, it } from 'vitest';
import { createBrandNames } from '../../../utils/page/brand-names.ts';
import { brand } from './practice.ts';

describe('the names of a brand', () => {
  const names = createBrandNames([
    { ...brand, pages: ['northwindair', '100064000000001'] },
    { ...brand, id: 'bn', name: 'উত্তর বায়ু' },
  ]);

  it('are compared without capitals, spaces and signs', () => {
    expect(names.has('Northwind Air')).toBe(true);
    expect(names.has(' NORTHWIND-AIR ✓')).toBe(true);
    expect(names.has('উত্তর  বায়ু')).toBe(true);
    expect(names.has('Northwind Airlines')).toBe(false);
  });

  it('keep the marks that tell two names apart', () => {
    expect(names.has('উত্তর বায়')).toBe(false);
  });

  it('are learnt from the brand’s own posts', () => {
    expect(names.has('Northwind Care')).toBe(false);
    names.learn('Northwind Care');
    expect(names.has('northwind care')).toBe(true);
  });

  it('never count a name of signs alone', () => {
    names.learn('★★★');
    expect(names.has('★★★')).toBe(false);
    expect(names.has('')).toBe(false);
  });
});
