/** Of what the person said of one case; nobody takes back more. */
const most = 20;

/** The last of these, as many as are kept of one case. */
export function kept<T>(all: readonly T[]): readonly T[] {
  return all.slice(-most);
}
