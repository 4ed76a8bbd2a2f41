import type { Locator, Page } from 'playwright';
import { accessibleText } from './assistive.ts';
import { Sidebar } from './sidebar-frame.ts';

/** A tab that shows a site on which Hearback works, as a person sees it. */
export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  badges(): Locator {
    return this.page.locator('[data-hearback]').getByRole('button');
  }

  /** The sidebar that is open on this page. */
  sidebar(): Promise<Sidebar> {
    return Sidebar.on(this.page);
  }

  accessibleText(): Promise<string> {
    return accessibleText(this.page);
  }

  /** The name of the focused element, in shadow roots too. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.ariaLabel ?? focused?.textContent ?? '';
    });
  }

  /** Presses Tab until what is focused says this. */
  async tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      if (name.test(await this.focusedName())) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }
}
