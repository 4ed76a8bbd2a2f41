import type { ExplainedWait } from './screen.ts';

/** How the due times of a wait come about, the limit's first. */
export function Sums({ of }: { of: ExplainedWait }) {
  return of.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
