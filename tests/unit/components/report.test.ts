import { expect, it } from 'vitest';
import { report } from '../../../entrypoints/popup/report.ts';

it('a report names the site, the reader and what was left out, and nothing else', () => {
  const since = Date.parse('2026-11-17T13:52Z');
  const reader = { site: 'facebook', health: 'reading', leftOut: 3, since } as const;
  expect(report(reader, '0.1.0', 'Chrome/140').split('\n')).toEqual([
    'Hearback 0.1.0',
    'Site: facebook',
    'Reader: reading since 2026-11-17T13:52:00.000Z',
    'Left out: 3',
    'Browser: Chrome/140',
  ]);
});
