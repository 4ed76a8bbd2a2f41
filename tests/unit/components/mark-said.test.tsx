// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SaidBy } from '../../../components/sidebar/MarkSaid.tsx';
import { draw, shown } from './draw.tsx';
import { at, now } from './samples.ts';

it('keeps each part in order, whatever way the page is written', async () => {
  const said = { by: 'LK', at: at('13:00') };
  await draw(<SaidBy said={said} followUpAt={at('17:00')} now={now} timeZone="Europe/London" />);
  expect(shown()).toBe('LK, 13:00, follow up 17:00');
  const parts = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(parts).toEqual(['LK', '13:00', 'follow up 17:00']);
});
