import { describe, expect, it } from 'vitest';
import { isAccountOf } from '../../../utils/complaints/account.ts';
import { isOnPageOf } from '../../../utils/complaints/on-page.ts';

const brand = { handles: ['@NorthwindAir'], pages: ['Northwind.Air', '100064000000001'] };

describe('an account of the brand', () => {
  it.each([
    ['x', 'northwindair', true],
    ['x', 'northwind.air', false],
    ['x', '100064000000001', false],
    ['facebook', 'northwind.air', true],
    ['facebook', 'northwindair', true],
    ['facebook', '100064000000001', true],
    ['facebook', '100064000000002', false],
    ['facebook', 'Northwind Air', false],
    ['facebook', '', false],
  ] as const)('on %s: %s is %s', (site, handle, own) => {
    expect(isAccountOf(brand, site, handle)).toBe(own);
  });
});

describe('a page of the brand is where', () => {
  it.each([
    ['a comment under its post stands', ['northwindair'], true],
    ['a nested reply under its post stands', ['grete.holm', '100064000000001'], true],
    ['a reply to its comment elsewhere does not stand', ['northwindair', 'harbour.news'], false],
    ['a post that answers nobody does not stand', [], false],
  ])('%s', (_, replyingTo, own) => {
    expect(isOnPageOf(brand, { site: 'facebook', replyingTo })).toBe(own);
    expect(isOnPageOf(brand, { site: 'x', replyingTo })).toBe(false);
  });
});
