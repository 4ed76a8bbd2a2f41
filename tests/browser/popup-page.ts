import type { Locator, Page } from 'playwright';

/** The toolbar's popup, opened as a page of its own: the browser draws the real one outside of any tab. */
export class Popup {
  readonly page: Page;
  readonly #id: string;

  constructor(page: Page, id: string) {
    this.page = page;
    this.#id = id;
  }

  async open(): Promise<void> {
    await this.page.goto(`chrome-extension://${this.#id}/popup.html`);
  }

  /** The large figure beside "to answer". */
  count(): Locator {
    return this.page.locator('.count').first();
  }

  rows(): Locator {
    return this.page.getByRole('listitem');
  }

  pause(): Locator {
    return this.page.getByRole('switch').first();
  }
}
