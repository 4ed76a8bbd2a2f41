import { browser } from 'wxt/browser';

export interface ToolbarState {
  /** At most four characters; empty for none. */
  readonly text: string;
  readonly tone: 'plain' | 'soon' | 'late' | 'warn';
  readonly title: string;
  /** Nothing is read: the icon is outlined. */
  readonly off: boolean;
}

// The light theme's fills of components/shared/tokens.css: the toolbar's own background is unknown.
const colours = {
  plain: ['#666674', '#FFFFFF'],
  soon: ['#BF7506', '#1D1200'],
  late: ['#C8174A', '#FFFFFF'],
  warn: ['#BF7506', '#1D1200'],
} as const;

/** Draws the toolbar button. */
export async function drawToolbar({ text, tone, title, off }: ToolbarState): Promise<void> {
  const [background, foreground] = colours[tone];
  const folder = off ? 'icon/off-' : 'icon/';
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color: foreground }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path: { 16: `/${folder}16.png`, 32: `/${folder}32.png` } }),
  ]);
}
