import { describe, expect, it } from 'vitest';
import { isBrandName } from '../../../utils/page/brand-names.ts';

describe('the names of a brand', () => {
  const known = ['Northwind Air', 'northwindair', '100064000000001', 'উত্তর বায়ু', '★★★'];

  it.each(['Northwind Air', ' NORTHWIND-AIR ✓', 'উত্তর  বায়ু'])(
    'are compared without capitals, spaces and signs: %s',
    (name) => expect(isBrandName(name, known)).toBe(true),
  );

  it('keep the marks that tell two names apart', () => {
    expect(isBrandName('উত্তর বায়', known)).toBe(false);
  });

  it.each(['Northwind Airlines', 'Northwind Care', '★★★', ''])(
    'are no others, and none of signs alone: “%s”',
    (name) => expect(isBrandName(name, known)).toBe(false),
  );
});
