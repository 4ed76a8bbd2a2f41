import { expect, it } from 'vitest';
import { judge } from '../../../../utils/complaints/classify.ts';
import { logit } from '../../../../utils/complaints/judges.ts';
import { lessonInputs } from '../../../../utils/complaints/personal/inputs.ts';
import { FOLDS, type Held, trustIn } from '../../../../utils/complaints/personal/trust.ts';
import { seeded } from '../../../seeded.ts';
import { shippedModel } from '../../../workbench/classify.ts';
import { players, travellers } from './posts.ts';

const model = shippedModel();

function held(text: string, at: number, isComplaint: boolean): Held {
  const shipped = judge(model, text, { addressed: true });
  return {
    inputs: lessonInputs(text, 'asked', shipped),
    offset: logit(shipped.complaint),
    weight: 1,
    choices: 0,
    fold: at % FOLDS,
    isComplaint,
  };
}

it('believes lessons that foretell each other, and not those that contradict each other', () => {
  const texts = [...players(40, 1), ...travellers(40, 2)];
  const sound = texts.map((text, at) => held(text, at, at >= 40));
  expect(trustIn(sound)).toBeGreaterThan(0.9);
  const seed = 5;
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const odd = texts.map((text, at) =>
    held(text, at, random() < 1 / (1 + Math.exp(-held(text, at, true).offset))),
  );
  expect(trustIn(odd)).toBeLessThan(0.4);
});

it('believes nothing of one lesson: no other vouches for it', () => {
  const one = players(1, 3).map((text, at) => held(text, at, false));
  expect(trustIn(one)).toBeLessThan(0.05);
  expect(trustIn([])).toBeLessThan(0.05);
});
