import type { Frame, Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

/** The sidebar over a page. Its frame stands in a closed shadow root, so it is found by its address. */
export class Sidebar {
  readonly frame: Frame;
  readonly page: Page;

  private constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  static async on(page: Page): Promise<Sidebar> {
    await expect.poll(() => frameOf(page) !== undefined, 'the sidebar opens').toBe(true);
    // It slides in. On a busy machine what is in it is there before the page has drawn it at its place.
    await page.evaluate(async () => {
      const sliding = document.querySelector('hearback-sidebar')?.getAnimations() ?? [];
      await Promise.allSettled(sliding.map(({ finished }) => finished));
    });
    const frame = frameOf(page);
    if (!frame) throw new Error('The sidebar closed again.');
    return new Sidebar(page, frame);
  }

  static isOpen(page: Page): boolean {
    return frameOf(page) !== undefined;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name }).first();
  }

  /** Called "Reply", "Reply to Grete Holm" or, where there is less room, "To Grete Holm". */
  editor(): Locator {
    return this.frame.getByRole('textbox', { name: /^(reply|to )/i });
  }

  starts(): Locator {
    return this.frame.getByRole('radio');
  }

  /** Presses Tab until the focus is on this. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      const there = (wanted: string) => document.activeElement?.matches(wanted) ?? false;
      if (await this.frame.evaluate(there, selector)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  }

  /** CSS px. */
  width(): Promise<number> {
    return this.frame.evaluate(() => window.innerWidth);
  }

  /** Whether light words stand on dark ground. */
  brightness(): Promise<'bright' | 'dark'> {
    return this.frame.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.querySelector('main') ?? document.body);
      const [red = 0] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      return red > 128 ? 'bright' : 'dark';
    });
  }

  text(words: string | RegExp): Locator {
    return this.frame.getByText(words).first();
  }
}

function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => /^chrome-extension:.*\/sidebar\.html/.test(frame.url()));
}
