/** True where a brand writes under this name, as far as the names that are known of it tell. */
export function isBrandName(name: string, known: readonly string[]): boolean {
  const key = keyOf(name);
  return key !== '' && known.some((one) => keyOf(one) === key);
}

/** Letters and digits only: composers and authors' lines differ in spacing, signs and capitals. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
