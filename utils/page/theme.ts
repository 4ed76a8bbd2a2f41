import type { Theme } from '../messaging/protocol.ts';

/** How the page looks, for what stands in it. Reads computed style: never inside an observer's callback. */
export function readTheme(document: Document): Theme {
  const brightness = brightnessOf(document.body) ?? brightnessOf(document.documentElement) ?? 255;
  if (brightness > 128) return 'light';
  // X's "dim" is a dark blue of 32, its "lights out" is black.
  return brightness > 12 ? 'dim' : 'dark';
}

/** What the site writes its small print in, as a button of the post's own action row has it. */
export interface SmallPrint {
  readonly colour: string;
  readonly font: string;
}

export function readSmallPrint(row: Element): SmallPrint | undefined {
  const icon = row.querySelector('svg');
  if (!icon) return undefined;
  const { color, fontFamily } = getComputedStyle(icon);
  return { colour: color, font: fontFamily };
}

export function isRightToLeft(document: Document): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

/** Mean of the background's channels, 0 to 255; undefined where it is transparent. */
function brightnessOf(element: Element | null): number | undefined {
  if (!element) return undefined;
  const channels = getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [];
  const [red, green, blue, alpha = 1] = channels.map(Number);
  return alpha && red !== undefined ? (red + (green ?? 0) + (blue ?? 0)) / 3 : undefined;
}
