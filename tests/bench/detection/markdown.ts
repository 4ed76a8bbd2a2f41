import type { Estimate } from './estimate.ts';

/** Prints a heading and a table on standard output. */
export function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  note(`\n### ${heading}\n\n${lines.join('\n')}`);
}

export const note = (text: string): boolean => process.stdout.write(`${text}\n`);

/** ".850 [.834, .866]" */
export function shown({ value, low, high }: Estimate): string {
  return `${decimals(value)} [${decimals(low)}, ${decimals(high)}]`;
}

export function percent({ value, low, high }: Estimate): string {
  const of = (share: number) => (100 * share).toFixed(1);
  return `${of(value)} % [${of(low)}, ${of(high)}]`;
}

export const decimals = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, '$1.');
