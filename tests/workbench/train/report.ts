import { gradesOf } from '../../../utils/complaints/judges.ts';
import { readWords } from '../../../utils/complaints/plain-words.ts';
import { firedRules } from '../../../utils/complaints/rules.ts';
import { severityOf } from '../../../utils/complaints/severity.ts';
import { signsOf } from '../../../utils/complaints/signs.ts';
import type { Severity } from '../../../utils/words/verdict.ts';
import type { Rated, Scored } from './cross-validate.ts';
import { STEPS, stepOf } from './data.ts';
import { auc, calibrationError, macroF1, macroF1Of } from './figures.ts';

/** Lines of the model card's table; they go to standard output. */
export function reportHeader(): void {
  line('rows', 'n', 'macro-F1', 'AUC', 'ECE');
  line('---', '---', '---', '---', '---');
}

export function report(name: string, rated: readonly Pick<Rated, 'row' | 'share'>[]): void {
  reportShares(
    name,
    rated.map(({ row }) => row.label),
    rated.map(({ share }) => share),
  );
}

export function reportShares(
  name: string,
  labels: readonly number[],
  shares: readonly number[],
): void {
  const figures = [macroF1(labels, shares), auc(labels, shares), calibrationError(labels, shares)];
  line(name, String(labels.length), ...figures.map((figure) => figure.toFixed(3)));
}

/** The model's own step, and what the rules make of it, against the annotators'. */
export function reportSeverity(scored: readonly Scored[]): void {
  const graded = gradeSeverity(scored);
  const steps = graded.map(({ gold }) => gold);
  const n = String(graded.length);
  const f1Of = (said: readonly Severity[]) => macroF1Of(steps, said).toFixed(3);
  line('severity, the model alone', n, f1Of(graded.map(({ model }) => model)), '', '');
  line('severity, with leads and rules', n, f1Of(graded.map(({ triage }) => triage)), '', '');
}

export interface Graded {
  readonly gold: Severity;
  readonly model: Severity;
  readonly triage: Severity;
}

/** The steps of every complaint that the annotators graded. */
export function gradeSeverity(scored: readonly Scored[]): Graded[] {
  const highest = (scores: Scored['scores']): Severity => {
    const grades = gradesOf(scores);
    return STEPS.reduce((best, step) => (grades[step] > grades[best] ? step : best));
  };
  return scored.flatMap(({ row, scores }) => {
    const gold = stepOf(row);
    return gold
      ? [
          {
            gold,
            model: highest(scores),
            triage: severityOf(
              gradesOf(scores),
              signsOf(row.text, firedRules(readWords(row.text))),
            ),
          },
        ]
      : [];
  });
}

const line = (...cells: string[]): boolean => process.stdout.write(`| ${cells.join(' | ')} |\n`);
