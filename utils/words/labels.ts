import type { Settings } from './settings.ts';

/** So many characters a label has at most. */
export const labelLength = 40;

/** So many labels a case has at most. */
export const mostLabels = 20;

/** Why these cannot be asked for, as a sentence to stand beside them; null where they can. */
export function labelsFault(labels: readonly string[]): string | null {
  if (labels.length > mostLabels) return `${mostLabels} labels are the most that fit here.`;
  if (labels.some((label) => label.length > labelLength))
    return `A label has at most ${labelLength} characters.`;
  return null;
}

/** Every label that a rule or other hours ask for. */
export function labelsAsked({
  policy,
  otherSchedules,
}: Pick<Settings, 'policy' | 'otherSchedules'>): string[] {
  const asking = [...policy, ...otherSchedules];
  return [...new Set(asking.flatMap(({ when }) => when.labels ?? []))];
}

/** What was typed, spelled as where it is known: rules tell "vip" from "VIP", people do not. */
export function asKnown(typed: string, known: readonly string[]): string {
  return known.find((one) => one.toLowerCase() === typed.toLowerCase()) ?? typed;
}
