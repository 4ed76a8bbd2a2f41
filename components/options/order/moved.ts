/** With one of them at another place; beyond an end it stays at that end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const place = Math.min(Math.max(to, 0), list.length - 1);
  const left = list.toSpliced(from, 1);
  return left.toSpliced(place, 0, ...list.slice(from, from + 1));
}

/** "Minor is now rule 1 of 6." */
export function sayMoved(name: string, what: string, place: number, count: number): string {
  return `${name} is now ${what} ${place} of ${count}.`;
}
