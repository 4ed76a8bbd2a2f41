import type { BrowserContext, Page } from 'playwright';
import { expect } from 'playwright/test';

/** The page that opens by itself after installing: consent, brand, hours and initials. */
export class OnboardingPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async opened(context: BrowserContext, id: string): Promise<OnboardingPage> {
    const own = () =>
      context
        .pages()
        .find((page) => page.url().startsWith(`chrome-extension://${id}/options.html`));
    await expect.poll(() => own() !== undefined, 'a page opens after installing').toBe(true);
    const page = own();
    if (!page) throw new Error('The first-run page is gone.');
    return new OnboardingPage(page);
  }

  async agree(): Promise<void> {
    await this.page.getByRole('button', { name: /start|agree|allow/i }).click();
  }

  async describeBrand(name: string, handle: string): Promise<void> {
    await this.page.getByLabel(/^name/i).fill(name);
    await this.page.getByLabel(/handles/i).fill(handle);
    await this.page.getByLabel(/handles/i).press('Enter');
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: 'Next' }).click();
  }

  async sign(initials: string): Promise<void> {
    await this.page.getByLabel(/initials/i).fill(initials);
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: /finish|done|save|start/i }).click();
  }
}
