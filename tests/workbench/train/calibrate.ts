/** A logistic regression of a few inputs by Newton's method: a constant, then a weight an input. */
export function fitCalibration(inputs: readonly number[][], labels: readonly number[]): number[] {
  const size = (inputs[0]?.length ?? 0) + 1;
  const rows = inputs.map((input) => [1, ...input]);
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => -RIDGE * weight);
    const curve: number[][] = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    rows.forEach((row, index) => {
      const share = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)));
      row.forEach((x, i) => {
        slope[i] = (slope[i] ?? 0) + x * ((labels[index] ?? 0) - share);
        const line = curve[i] ?? [];
        row.forEach((y, j) => {
          line[j] = (line[j] ?? 0) + x * y * share * (1 - share);
        });
      });
    });
    const change = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights;
}

const STEPS = 12;
const RIDGE = 1;

/** Gaussian elimination; the matrix is symmetric and positive, so no pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const by = pivot[i] ?? 1;
    rows.forEach((row, j) => {
      if (i === j) return;
      const times = (row[i] ?? 0) / by;
      for (let k = i; k < row.length; k += 1) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
