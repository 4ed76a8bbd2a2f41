import type { FacebookAccount } from '../words.ts';

/** The company's page, and Lena Kern, who answers for it. */
export const BRAND_ACCOUNTS: readonly FacebookAccount[] = [
  {
    key: 'northwindair',
    name: 'Northwind Air',
    vanity: 'northwindair',
    id: '100064000000001',
    page: true,
    verified: true,
  },
  { key: 'lenakern', name: 'Lena Kern', vanity: 'lena.kern.9', id: '100064000000002' },
];
