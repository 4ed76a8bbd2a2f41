import { macroF1Of } from '../../workbench/train/figures.ts';
import { type Graded, gradeSeverity } from '../../workbench/train/report.ts';
import type { CrossValidated } from './cross-validated.ts';
import { estimate } from './estimate.ts';
import { shown, table } from './markdown.ts';

/** Against the annotators' face-threat, read as rant, minor and major. No library grades complaints. */
export function reportSeverities({ scored }: CrossValidated): void {
  const graded = gradeSeverity(scored);
  const f1 = (by: 'model' | 'triage') => (rows: readonly Graded[]) =>
    macroF1Of(
      rows.map(({ gold }) => gold),
      rows.map((row) => row[by]),
    );
  table(
    `Severity in three steps, 10 folds (${graded.length} rows; goal ≥ .61)`,
    ['', 'macro-F1'],
    [
      ['the model alone', shown(estimate(graded, f1('model')))],
      ['with the business rules on top', shown(estimate(graded, f1('triage')))],
    ],
  );
}
