import type { BadgeWords, Look, Tone } from '../deadlines/phrases.ts';

const svg = 'http://www.w3.org/2000/svg';
const radius = 6.5;
const around = 2 * Math.PI * radius;

/** The 18 px sign of a badge: the ring says how long, its weight how bad. Decorative, the name says it all. */
export function drawGlyph(document: Document, { look, tone, share }: BadgeWords): SVGElement {
  const glyph = shape(document, 'svg', {
    viewBox: '0 0 18 18',
    'aria-hidden': 'true',
    fill: 'none',
  });
  glyph.append(...partsOf(look, tone, share).map(([name, is]) => shape(document, name, is)));
  return glyph;
}

type Attributes = Readonly<Record<string, string | number>>;
type Part = readonly [name: string, attributes: Attributes];

function partsOf(look: Look, tone: Tone, share: number): readonly Part[] {
  if (tone === 'late') return overdue;
  switch (look) {
    case 'major':
      return [...ring(2.5, share), dot];
    case 'question':
      return [...ring(1.75, share), ...questionMark];
    case 'minor':
    case 'mention':
      return ring(1.75, share);
    default:
      return fixed[look];
  }
}

const stroke = { stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

function circle(width: number, more: Attributes = {}): Part {
  return [
    'circle',
    { cx: 9, cy: 9, r: radius, stroke: 'currentColor', 'stroke-width': width, ...more },
  ];
}

/** A faint track, and over it the share of counted time used, clockwise from the top. */
function ring(width: number, share: number): readonly Part[] {
  const used = Math.min(Math.max(share, 0), 1) * around;
  const arc = { 'stroke-dasharray': `${used.toFixed(2)} ${around.toFixed(2)}` };
  const track = circle(width, { opacity: 0.36 });
  return used === 0 ? [track] : [track, circle(width, { ...arc, transform: 'rotate(-90 9 9)' })];
}

const dot: Part = ['circle', { cx: 9, cy: 9, r: 2, fill: 'currentColor' }];

const overdue: readonly Part[] = [
  ['circle', { cx: 9, cy: 9, r: 7.75, fill: 'currentColor' }],
  ['path', { class: 'on-disc', d: 'M9 5v4.6', 'stroke-width': 1.9, 'stroke-linecap': 'round' }],
  ['circle', { class: 'on-disc', cx: 9, cy: 12.6, r: 0.6 }],
];

const questionMark: readonly Part[] = [
  [
    'path',
    { d: 'M7.3 7.4a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.3', 'stroke-width': 1.4, ...stroke },
  ],
  ['circle', { cx: 9, cy: 12.3, r: 0.85, fill: 'currentColor' }],
];

const fixed: Readonly<Record<'rant' | 'praise' | 'answered' | 'withdrawn', readonly Part[]>> = {
  rant: [circle(1.75, { 'stroke-dasharray': `2 ${(around / 12 - 2).toFixed(3)}` })],
  praise: [
    [
      'path',
      {
        d: 'm9 1.9 2.1 4.6 5 .6-3.7 3.4 1 4.9L9 12.9l-4.4 2.5 1-4.9L1.9 7.1l5-.6Z',
        'stroke-width': 1.5,
        ...stroke,
      },
    ],
  ],
  answered: [['path', { d: 'm3.4 9.6 3.5 3.5 7.7-8', 'stroke-width': 1.9, ...stroke }]],
  withdrawn: [circle(1.75), ['path', { d: 'M4.6 13.4 13.4 4.6', 'stroke-width': 1.75, ...stroke }]],
};

function shape(document: Document, name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(svg, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
