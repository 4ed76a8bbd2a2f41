import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/complaints/features.ts';
import {
  calibrate,
  feedInputs,
  gradesOf,
  judgeOf,
  logit,
  sigmoid,
} from '../../../utils/complaints/judges.ts';
import { LANGUAGES } from '../../../utils/complaints/language.ts';
import type { Scores } from '../../../utils/complaints/model.ts';
import { shippedModel } from '../../workbench/classify.ts';

const NEUTRAL: Scores = {
  complaint: 0,
  brand: 0,
  complaintOfBrand: 0,
  reproach: 0,
  major: 0,
  positive: 0,
  negative: 0,
};

describe('calibration', () => {
  it('is a constant and a weight for each input, through a logistic', () => {
    expect(calibrate([0], [])).toBe(0.5);
    expect(calibrate([1, 2, -1], [0.5, 2])).toBe(sigmoid(0));
    expect(calibrate([1, 2], [0.5, 99])).toBe(sigmoid(2));
  });

  it.each([Number.NEGATIVE_INFINITY, -1e6, -31, 31, 1e6, Number.POSITIVE_INFINITY])(
    'of a score of %d has a logit that is a number',
    (score) => {
      expect(Number.isFinite(logit(sigmoid(score)))).toBe(true);
      expect(logit(sigmoid(score))).toBeCloseTo(Math.max(-30, Math.min(30, score)), 1);
    },
  );

  it('of whatever the heads say has inputs that are numbers', () => {
    for (const brand of [-1e6, 0, 1e6]) {
      for (const complaintOfBrand of [-1e6, 0, 1e6]) {
        const inputs = feedInputs({ complaint: 0, brand, complaintOfBrand });
        expect(inputs.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

describe('grades', () => {
  const highest = (reproach: number, major: number): string | undefined =>
    Object.entries(gradesOf({ ...NEUTRAL, reproach, major })).sort((a, b) => b[1] - a[1])[0]?.[0];

  it('go from minor over rant to major as the blame grows', () => {
    expect(highest(-1, -2)).toBe('minor');
    expect(highest(2, -2)).toBe('rant');
    expect(highest(2, 2)).toBe('major');
  });
});

describe('a judge', () => {
  const model = shippedModel();
  const text = '@NorthwindAir my bag is lost, nobody answers 😡';

  it.each(LANGUAGES)('of %s says the same of a complaint whoever asks', (language) => {
    const { judge, rate } = judgeOf(model, language);
    for (const addressed of [true, false]) {
      const { complaint } = judge(extract(text, language), addressed);
      expect(rate(extract(text, language), addressed)).toBe(complaint);
    }
  });

  it('grades English alone', () => {
    for (const language of LANGUAGES) {
      const { scores } = judgeOf(model, language).judge(extract(text, language), true);
      expect(scores === null).toBe(language !== 'en');
    }
  });

  it.each(LANGUAGES)('of %s leans by numbers, one a feature', (language) => {
    const features = extract(text, language);
    const leans = judgeOf(model, language).lean(features, false);
    expect(leans).toHaveLength(features.count);
    expect(leans.every(Number.isFinite)).toBe(true);
    expect(leans.some((lean) => lean > 0)).toBe(true);
  });
});
