/** So many of the posts that are shown are asked about, whatever they look like. */
const ANY = 1 / 20;
/** So many more of those that could be either. */
const UNSURE = 1 / 5;

/**
 * Whether "was this right?" is due for a post that is shown. The chance depends on the probability
 * of a complaint alone, never on what the post is: so the answers need no weights, and tell without
 * bias how often the model is wrong at each probability. `random` lies from 0 to 1, `asked` is how
 * often the person was asked today.
 */
export function worthAsking(
  complaint: number,
  random: number,
  { asked, most }: { readonly asked: number; readonly most: number },
): boolean {
  const unsureness = 4 * complaint * (1 - complaint);
  return asked < most && random < ANY + UNSURE * unsureness;
}
