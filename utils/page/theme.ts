import type { Theme } from '../messaging/protocol.ts';

/** How the page looks, for what stands in it. Reads computed style: never inside an observer's callback. */
export function readTheme(document: Document): Theme {
  const [red, , blue, brightness] = backgroundOf(document.body) ??
    backgroundOf(document.documentElement) ?? [255, 255, 255, 255];
  if (brightness > 128) return 'light';
  // X's "dim" is a dark blue; its "lights out" is black, Facebook's dark a grey.
  return blue > red + 8 ? 'dim' : 'dark';
}

/** What the site writes its small print in, as what stands beside the badge has it. */
export interface SmallPrint {
  readonly colour: string;
  readonly font: string;
}

export function readSmallPrint(row: Element): SmallPrint | undefined {
  const beside = row.querySelector('svg') ?? row.querySelector('a, [role="button"]');
  if (!beside) return undefined;
  const { color, fontFamily } = getComputedStyle(beside);
  return { colour: color, font: fontFamily };
}

export function isRightToLeft(document: Document): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

/** Red, green, blue and their mean, 0 to 255; undefined where the background is transparent. */
function backgroundOf(
  element: Element | null,
): readonly [number, number, number, number] | undefined {
  if (!element) return undefined;
  const channels = getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.map(Number);
  return alpha && channels.length > 0 ? [red, green, blue, (red + green + blue) / 3] : undefined;
}
