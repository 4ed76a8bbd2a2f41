import type { Page } from 'playwright';
import { world } from '../pages/x/world.ts';

/** Looks at the threads that the brand has answered before, as a person at the desk has over the days. */
export async function readHistory(page: Page, now: number): Promise<void> {
  const { posts } = world(now, 'en');
  const answered = posts.filter(({ author, parent }) => author === 'northwindair' && parent);
  for (const { parent } of answered) {
    await page.goto(`https://x.com/i/status/${parent}`);
    // The button shows once the background knows the post; before, its place is empty.
    await page.locator('article [data-hearback]').getByRole('button').first().waitFor();
  }
}
