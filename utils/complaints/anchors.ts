import { ONE, type Pattern, RUN } from './pattern.ts';

/** Looking for more would cost a post what the machine does. */
const mostAnchors = 12;
const longest = 4;
const WILD = new RegExp(`[${RUN}${ONE}]+`);

/**
 * A few short strings of which every match holds one, so that most posts are passed over at a
 * glance. Null where it would take too many, as of hundreds of keywords.
 */
export function anchorsOf(patterns: readonly Pattern[]): string[] | null {
  const anchors: string[] = [];
  let open = patterns.filter(({ reason }) => reason !== null).map(gramsOf);
  while (open.length > 0) {
    const best = commonest(open);
    if (best === undefined || anchors.length === mostAnchors) return null;
    anchors.push(best);
    open = open.filter((grams) => !grams.has(best));
  }
  return anchors;
}

/** Strings of a pattern's own letters, as long as they may be. */
function gramsOf({ signs }: Pattern): ReadonlySet<string> {
  const parts = signs.split(WILD);
  const length = Math.min(longest, Math.max(...parts.map((part) => part.length)));
  const grams = parts.flatMap((part) =>
    Array.from({ length: Math.max(0, part.length - length + 1) }, (_, at) =>
      part.slice(at, at + length),
    ),
  );
  return new Set(grams);
}

function commonest(all: readonly ReadonlySet<string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const gram of all.flatMap((grams) => [...grams])) {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [gram, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = gram;
  return best;
}
