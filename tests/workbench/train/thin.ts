import { tokenise } from '../../../utils/complaints/tokens.ts';

/** Share of the pieces that a thinned copy lacks. */
const DROPPED = 0.15;

/** The text without some of its pieces: what is learnt must not hang on any one word. */
export function thinned(text: string, random: () => number): string {
  const { count, starts, ends } = tokenise(text);
  let thin = '';
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    if (random() >= DROPPED) continue;
    thin += text.slice(from, Math.max(from, starts[index] ?? 0));
    from = Math.max(from, ends[index] ?? 0);
  }
  return thin + text.slice(from);
}
