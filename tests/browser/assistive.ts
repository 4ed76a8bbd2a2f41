import type { Page } from 'playwright';

/** All that a screen reader finds on the page itself, closed shadow roots included, in page order. */
export async function accessibleText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
}
