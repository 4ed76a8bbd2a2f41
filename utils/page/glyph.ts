import type { BadgeWords, Look, Tone } from '../deadlines/phrases.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The 18 px sign of a badge: the ring says how long, its weight how bad. Decorative, the name says it all. */
export function drawGlyph(document: Document, { look, tone, share }: BadgeWords): SVGElement {
  const glyph = document.createElementNS(svg, 'svg');
  set(glyph, { viewBox: '0 0 18 18', 'aria-hidden': 'true', fill: 'none', stroke: 'currentColor' });
  for (const [d, width, more] of partsOf(look, tone, share)) {
    const path = document.createElementNS(svg, 'path');
    set(path, { d, 'stroke-width': width, ...more });
    glyph.append(path);
  }
  return glyph;
}

type Attributes = Readonly<Record<string, string | number>>;
type Part = readonly [path: string, strokeWidth: number, more?: Attributes];

function partsOf(look: Look, tone: Tone, share: number): readonly Part[] {
  if (tone === 'late') return overdue;
  if (look === 'major') return [...ring(2.5, share), disc(2)];
  const fixed = signs[look];
  return fixed && look !== 'question' ? fixed : [...ring(1.75, share), ...(fixed ?? [])];
}

/** Clockwise from the top. */
const circle = 'M9 2.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13';

/** A faint track, and over it the share of counted time used. */
function ring(width: number, share: number): readonly Part[] {
  const used: Part = [circle, width, { pathLength: 1, 'stroke-dasharray': `${share} 1` }];
  return [[circle, width, { opacity: 0.36 }], ...(share > 0 ? [used] : [])];
}

/** A filled circle: the round end of a line without length. */
function disc(radius: number, at = '9 9', more: Attributes = {}): Part {
  return [`M${at}h0`, 2 * radius, { ...round, ...more }];
}

const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const onDisc = { class: 'on-disc' };

const overdue: readonly Part[] = [
  disc(7.75),
  ['M9 5v4.6', 1.9, { ...round, ...onDisc }],
  disc(1.1, '9 12.6', onDisc),
];

const signs: Partial<Record<Look, readonly Part[]>> = {
  question: [
    ['M7.3 7.4a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3', 1.4, round],
    disc(0.85, '9 12.3'),
  ],
  rant: [[circle, 1.75, { pathLength: 24, 'stroke-dasharray': 1 }]],
  praise: [['m9 1.9 2.1 4.6 5 .6-3.7 3.4 1 4.9L9 12.9l-4.4 2.5 1-4.9L1.9 7.1l5-.6Z', 1.5, round]],
  answered: [['m3.4 9.6 3.5 3.5 7.7-8', 1.9, round]],
  withdrawn: [[`${circle}M4.6 13.4 13.4 4.6`, 1.75]],
};

function set(element: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
}
