/** Pictures of the practice pages, drawn here so that nothing is fetched. */

const AVATARS: readonly (readonly [string, string])[] = [
  ['marenoduya', '#9e4f37'],
  ['layan_drw', '#9e4f37'],
  ['tflint_', '#3f6b8c'],
  ['samer_hyk', '#3f6b8c'],
  ['harbourwx', '#5f7c8f'],
  ['lenabara', '#5a7f4e'],
  ['nawal_rzq', '#5a7f4e'],
  ['inesplayscello', '#8a5a8f'],
  ['hadi_cello', '#8a5a8f'],
  ['jorywhit', '#7d6b4a'],
  ['kofimarsh', '#3f7f78'],
  ['rana_krm', '#3f7f78'],
  ['dunjapetrak', '#9c5a6c'],
  ['northwindair', '#1f4e79'],
  ['northwindhelp', '#1f4e79'],
  ['greteholm', '#7b5a92'],
  ['oskarveld', '#4c7a57'],
  ['anabrisk', '#9f6238'],
  ['pialund', '#5a6fa0'],
  ['rolfstein', '#7a6a48'],
];
const OTHERS = ['#6a5f8c', '#4f7a5f', '#8c6a3f', '#8a4f5f', '#4a6f8f', '#6f7f4a', '#5f5f6f'];

/** A coloured square with initials; X cuts it round. */
export function avatar(handle: string, name: string): string {
  const colour = new Map(AVATARS).get(handle) ?? OTHERS[sum(handle) % OTHERS.length];
  return svg(
    96,
    96,
    `<rect width="96" height="96" fill="${colour}"/><text x="48" y="50" fill="#fff" font-size="38" font-weight="600" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" text-anchor="middle" dominant-baseline="central">${escaped(initials(name))}</text>`,
  );
}

/** A photograph's stand-in: sky, sun and sea in colours that follow from the name. */
export function photo(name: string): string {
  const hue = sum(name) % 360;
  return svg(
    1200,
    675,
    `<rect width="1200" height="675" fill="hsl(${hue} 45% 78%)"/><circle cx="${300 + (hue % 500)}" cy="230" r="90" fill="hsl(${(hue + 40) % 360} 80% 88%)"/><path d="M0 430 C300 380 500 480 1200 400 V675 H0 Z" fill="hsl(${hue} 35% 55%)"/><path d="M0 520 C400 470 700 570 1200 500 V675 H0 Z" fill="hsl(${hue} 38% 40%)"/>`,
  );
}

/** An emoji by the code points in X's file name (`1f499`): hearts and weather drawn, the rest a face. */
export function emoji(codes: string): string {
  const heart = HEARTS[codes.replace(/-fe0f$/, '')];
  if (heart !== undefined) return svg(36, 36, `<path fill="${heart}" d="${HEART}"/>`);
  return svg(36, 36, SHAPES[codes.split('-')[0] ?? ''] ?? FACE);
}

const HEARTS: Readonly<Record<string, string>> = {
  '1f499': '#3b88f5',
  '2764': '#dd2e44',
  '1f49a': '#78b159',
  '1f49b': '#fdcb58',
};
const HEART =
  'M35.9 12c0-5.1-4.100-9.200-9.200-9.200-3.700 0-6.900 2.200-8.700 5.300C16.200 5 13 2.800 9.300 2.800 4.200 2.800.1 6.900.1 12c0 11 14 19.500 17.900 22.200C21.900 31.500 35.900 23 35.900 12z';
const FACE =
  '<circle cx="18" cy="18" r="17" fill="#ffcc4d"/><circle cx="12" cy="14" r="2.600" fill="#664500"/><circle cx="24" cy="14" r="2.600" fill="#664500"/><path d="M9 21c2 8 16 8 18 0z" fill="#664500"/>';
const SHAPES: Readonly<Record<string, string>> = {
  '2708':
    '<path fill="#66757f" d="M34 2c-2-2-6 0-8 2l-6 6L5 7 3 9l12 6-7 7-5-1-2 2 6 4 4 6 2-2-1-5 7-7 6 12 2-2-3-15 6-6c2-2 6-5 4-8z"/>',
  '2600':
    '<circle cx="18" cy="18" r="9" fill="#ffac33"/><circle cx="18" cy="18" r="16" fill="none" stroke="#ffac33" stroke-width="4" stroke-dasharray="4 8.500"/>',
  '1f621':
    '<circle cx="18" cy="18" r="17" fill="#da2f47"/><path d="M7 11l8 4M29 11l-8 4" stroke="#292f33" stroke-width="2.500"/><path d="M10 27c2-6 14-6 16 0" fill="none" stroke="#292f33" stroke-width="2.500"/>',
};

/** First letters of the first two words; Arabic takes the first two letters, as X users' drawings do. */
function initials(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  const [first = '?', second = ''] = words;
  return (first.slice(0, 1) + second.slice(0, 1)).toUpperCase();
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}

function escaped(text: string): string {
  return text.replace(/[<&>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function svg(width: number, height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;
}
