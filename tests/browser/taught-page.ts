import type { Download, Page } from 'playwright';
import { expect } from 'playwright/test';

/** The part of the options that says what was learnt. */
export class LearntSection {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`chrome-extension://${id}/options.html`);
    await expect(this.page.getByRole('heading', { name: 'What it learns from you' })).toBeVisible();
  }

  says(words: string | RegExp): Promise<void> {
    return expect(this.page.getByText(words).first()).toBeVisible();
  }

  async switch(name: RegExp): Promise<void> {
    await this.page.getByRole('switch', { name }).click();
  }

  async export(): Promise<Download> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export what it learnt' }).click();
    return downloading;
  }

  async forget(): Promise<void> {
    await this.page.getByRole('button', { name: 'Forget what it learnt' }).click();
    await this.page.getByRole('button', { name: 'Forget it' }).click();
    await this.says('Forgotten.');
  }
}
