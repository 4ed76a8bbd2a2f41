// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WithoutCase } from '../../../components/sidebar/WithoutCase.tsx';
import { button, draw, expectAccessible, press, shown } from './draw.tsx';

async function open(failure: 'not-found' | 'no-answer') {
  const ways = { onClose: vi.fn(), onSettings: vi.fn(), onTryAgain: vi.fn() };
  await draw(<WithoutCase screen={{ kind: 'failed', failure }} {...ways} />);
  return ways;
}

it('leads from an erased case back to its page, where trying again finds nothing', async () => {
  const { onClose } = await open('not-found');
  expect(shown()).toContain('Reload the page to see its posts again.');
  expect(shown()).not.toContain('Try again');
  await press(button(/^Close the sidebar$/));
  expect(onClose).toHaveBeenCalled();
  await expectAccessible();
});

it('gives its button the focus that went with the case', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await open('not-found');
  expect(document.activeElement).toBe(button(/^Close the sidebar$/));
});

it('takes no focus from the page beside it', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await open('no-answer');
  expect(document.activeElement).toBe(document.body);
});
