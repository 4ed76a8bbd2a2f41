import fc from 'fast-check';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);

/** Checks a property on random cases; the seed is printed, and SEED repeats it. */
export function always<T extends unknown[]>(property: fc.IProperty<T>, runs = 200): void {
  fc.assert(property, { seed, numRuns: runs });
}

console.log(`deadlines: SEED=${seed}`);
