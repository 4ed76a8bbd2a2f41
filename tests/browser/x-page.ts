import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { Sidebar } from './sidebar-frame.ts';
import { SitePage } from './site-page.ts';

/** A tab that shows X, as a person sees it. */
export class XPage extends SitePage {
  async open(path = '/home', host = 'x.com'): Promise<void> {
    // A page behind another draws no frames.
    await this.page.bringToFront();
    await this.page.goto(`https://${host}${path}`);
    await this.page.locator('article[data-testid=tweet]').first().waitFor();
  }

  /** As a click on a link of X: the page stays, its address changes. */
  async navigate(path: string): Promise<void> {
    await this.page.evaluate((to) => window.practice.navigate(to), path);
  }

  /** The card of a post, by its status id. */
  post(id: string): Locator {
    const link = this.page.locator(`a[href$="/status/${id}"]:has(time)`);
    return this.page.locator('article[data-testid=tweet]').filter({ has: link }).first();
  }

  badgeOf(id: string): Locator {
    return this.post(id).locator('[data-hearback]').getByRole('button');
  }

  /** The badge of a post, once a screen reader says these words. */
  async badge(id: string, words: RegExp = /./): Promise<Locator> {
    await this.scrollTo(id);
    await expect(this.badgeOf(id)).toHaveAccessibleDescription(words);
    return this.badgeOf(id);
  }

  /** Cells out of sight are not in the DOM. */
  async scrollTo(id: string): Promise<void> {
    await this.page.evaluate((post) => window.practice.scrollTo({ id: post }), id);
    await this.post(id).scrollIntoViewIfNeeded();
  }

  /** Somebody writes a post, which shows at the top of home; gives its id. */
  receive(author: string, text: string): Promise<string> {
    return this.page.evaluate((post) => window.practice.add(post, 'top'), { author, text });
  }

  /** Opens the sidebar by a click on a post's badge. */
  async openSidebar(id: string): Promise<Sidebar> {
    await (await this.badge(id)).click();
    return this.sidebar();
  }

  /** X's own composer: the dialog's where one is open. */
  composer(): Promise<Locator> {
    return this.#inDialog('[data-testid=tweetTextarea_0][contenteditable=true]');
  }

  /** What X's editor holds, line by line, from its own blocks. */
  async composed(): Promise<string> {
    const blocks = (await this.composer()).locator('[data-block=true]');
    return (await blocks.allTextContents()).join('\n');
  }

  /** Presses X's own Reply button beside the composer. */
  async send(): Promise<void> {
    const button = await this.#inDialog(
      '[data-testid=tweetButton], [data-testid=tweetButtonInline]',
    );
    await button.click();
  }

  async #inDialog(selector: string): Promise<Locator> {
    const dialog = this.page.locator('[role=dialog]').locator(selector);
    return (await dialog.count()) > 0 ? dialog.first() : this.page.locator(selector).first();
  }
}
