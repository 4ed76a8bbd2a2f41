import type { Theme } from '../messaging/protocol.ts';

/** How the page looks, for what stands in it. Reads computed style: never inside an observer's callback. */
export function readTheme(document: Document): Theme {
  const light = luminance(backgroundOf(document.body) ?? backgroundOf(document.documentElement));
  if (light > 0.4) return 'light';
  // X's "dim" is a dark blue of 0.02, its "lights out" is black.
  return light > 0.005 ? 'dim' : 'dark';
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

type Rgb = readonly [red: number, green: number, blue: number];

function backgroundOf(element: Element | null): Rgb | undefined {
  if (!element) return undefined;
  const [red, green, blue, alpha = 1] = (
    getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return alpha === 0 ? undefined : [red, green, blue];
}

/** Relative luminance as WCAG has it; a page without a colour is white. */
function luminance(colour: Rgb = [255, 255, 255]): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
