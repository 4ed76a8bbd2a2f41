/** Where the cells of a timeline lie: measured heights, and a guess for cells not drawn yet. */
export class Heights {
  readonly #known = new Map<string, number>();
  static readonly GUESS = 140;

  of(key: string): number {
    return this.#known.get(key) ?? Heights.GUESS;
  }

  /** Notes a measured height in px; true where it is news. */
  note(key: string, height: number): boolean {
    if (this.#known.get(key) === height) return false;
    this.#known.set(key, height);
    return true;
  }

  /** Tops of all cells, and the end of the last. */
  tops(keys: readonly string[]): number[] {
    const tops = [0];
    for (const [index, key] of keys.entries()) tops.push((tops[index] ?? 0) + this.of(key));
    return tops;
  }
}

/** The last index whose top is at or above `offset`. */
export function indexAt(tops: readonly number[], offset: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
