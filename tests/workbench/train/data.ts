import { existsSync, readFileSync } from 'node:fs';

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: number;
  /** Instead of a label, in the set that has none by hand. */
  readonly weak_label?: number;
  readonly group?: 'brand' | 'random';
  readonly severity?: string;
  readonly sentiment?: 'positive' | 'neutral' | 'negative';
  readonly lang?: string;
  readonly split?: 'train' | 'val' | 'test';
  readonly fold: number;
}

const FOLDER = new URL('../../../../shared/data/', import.meta.url);

/** The sets lie beside the project; their README says which may train what ships. */
export function dataIsThere(): boolean {
  return existsSync(new URL('README.md', FOLDER));
}

export function readRows(name: string): Row[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}

export type Step = 'rant' | 'minor' | 'major';

/** The annotators' face-threat, read as business impact; the scorer of ../shared/data reads it alike. */
const STEPS: Readonly<Record<string, Step>> = {
  disapproval: 'rant',
  no_explicit_reproach: 'minor',
  accusation: 'major',
  blame: 'major',
};

export function stepOf({ severity, label }: Row): Step | undefined {
  return label === 1 && severity ? STEPS[severity] : undefined;
}
