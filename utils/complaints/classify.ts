import type { Evidence } from '../words/verdict.ts';
import { findEvidence } from './evidence.ts';
import { extract } from './features.ts';
import { type Judgement, judgeOf } from './judges.ts';
import { learntLanguage } from './language.ts';
import type { Model } from './model.ts';

export interface Classification extends Judgement {
  /** The words without which the post would look less of a complaint, the strongest first. */
  readonly evidence: readonly Evidence[];
}

export interface Aim {
  /** The post is known to be aimed at the company, and does not merely name it. */
  readonly addressed: boolean;
  /** BCP 47 tag of the text; null or absent where it is not known: then it is read as English. */
  readonly language?: string | null;
}

/** Below, nobody asks why: each span costs a score. */
const EVIDENCE_FROM = 0.4;

/** What the model thinks of a text, and why. */
export function classify(model: Model, text: string, aim: Aim): Classification {
  const language = learntLanguage(aim.language);
  const { judge, rate, lean } = judgeOf(model, language);
  const handles = !aim.addressed;
  const features = extract(text, language, { handles, places: true });
  const judged = judge(features, aim.addressed);
  if (judged.complaint < EVIDENCE_FROM) return { ...judged, evidence: [] };
  const evidence = findEvidence(
    text,
    features,
    lean(features, aim.addressed),
    judged.complaint,
    (part) => rate(extract(part, language, { handles }), aim.addressed),
  );
  return { ...judged, evidence };
}

/** What it thinks of it, and no more. */
export function judge(model: Model, text: string, { addressed, language }: Aim): Judgement {
  const learnt = learntLanguage(language);
  const features = extract(text, learnt, { handles: !addressed });
  return judgeOf(model, learnt).judge(features, addressed);
}

/** The probability of a complaint alone. */
export function rate(model: Model, text: string, { addressed, language }: Aim): number {
  const learnt = learntLanguage(language);
  return judgeOf(model, learnt).rate(extract(text, learnt, { handles: !addressed }), addressed);
}
