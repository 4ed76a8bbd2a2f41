/** Text as it is compared: case, width, apostrophes and spacing made equal, with the way back. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded code unit, and its length at the end; null where all are equal. */
  readonly origin: readonly number[] | null;
}

const ASCII = /^[ -~]*$/;
const PLAIN = /^(?! {2})[ -~]+$/;
/** A run of ASCII, or a character with its marks (half-width voicing marks included), so that it composes as one. */
const CLUSTER = /(?:[!-~]| (?!\s))+(?=[ -~]|$)|\s+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gsu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4]/g;
/** What is not seen, or written at will: vowel points of Arabic and Hebrew, and the stroke that stretches a word. */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;

/** Folds without a language: Turkish I, İ, ı and i are one letter, ß is ss, all Arabic alefs are one. */
export function fold(text: string): Folded {
  if (ASCII.test(text) && !text.includes('  ')) return { text: text.toLowerCase(), origin: null };
  let folded = '';
  const origin: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = PLAIN.test(cluster);
    const from = folded.length;
    folded += plain ? cluster.toLowerCase() : foldCluster(cluster);
    for (let at = from; at < folded.length; at += 1) origin.push(plain ? index + at - from : index);
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** A page holds few different characters, and folding one costs twenty times a look. */
const known = new Map<string, string>();
const mostKnown = 2_000;

function foldCluster(cluster: string): string {
  const seen = known.get(cluster);
  if (seen !== undefined) return seen;
  if (known.size === mostKnown) known.clear();
  const folded = foldAnew(cluster);
  known.set(cluster, folded);
  return folded;
}

function foldAnew(cluster: string): string {
  return cluster
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/i\u0307|\u0131/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/ё/g, 'е')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ');
}

/** The range in the original, or undefined where it would cut a character in two. */
export function original(
  { origin }: Folded,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  if (!origin) return [start, end];
  if (origin[start] === origin[start - 1] || origin[end] === origin[end - 1]) return undefined;
  return [origin[start] ?? 0, origin[end] ?? 0];
}
