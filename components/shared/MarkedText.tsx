import type { Evidence } from '../../utils/words/verdict.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly weight: number;
}

/** Words with at least this share of the heaviest weight decided; the others added to it. */
const strongShare = 0.5;

/** The text cut at the evidence; overlapping and empty spans fall away, the first one stays. */
export function cut(text: string, evidence: readonly Evidence[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const spans = evidence.filter(([, , weight]) => weight > 0).sort((a, b) => a[0] - b[0]);
  for (const [start, end, weight] of spans) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), weight: 0 });
    pieces.push({ start, text: text.slice(start, end), weight });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), weight: 0 });
  return pieces;
}

/** Whether a span decided or only added to it, beside the others. */
export function strengthOf(
  [, , weight]: Evidence,
  evidence: readonly Evidence[],
): 'strong' | 'weak' {
  const heaviest = Math.max(0, ...evidence.map((one) => one[2]));
  return weight >= heaviest * strongShare ? 'strong' : 'weak';
}

/** Text with the words that decided marked: a solid line for the strong ones, a dashed one for the weak. */
export function MarkedText({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  return cut(text, evidence).map((piece) =>
    piece.weight === 0 ? (
      piece.text
    ) : (
      <mark key={piece.start} className={strengthOf([0, 0, piece.weight], evidence)}>
        {piece.text}
      </mark>
    ),
  );
}
