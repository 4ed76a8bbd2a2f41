import { judge } from '../../../utils/complaints/classify.ts';
import { addressedInputs, type Judgement } from '../../../utils/complaints/judges.ts';
import { type Model, readModel } from '../../../utils/complaints/model.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { fitTo, outOfFold } from '../../workbench/train/cross-validate.ts';
import { type Row, readRows } from '../../workbench/train/data.ts';
import { fitHeads } from '../../workbench/train/fit.ts';
import { NO_TONES, pack, UNCALIBRATED } from '../../workbench/train/pack.ts';
import { readSources } from '../../workbench/train/sources.ts';

/** A labelled post to a company, and what a model that was never trained on its set says of it. */
export interface KnownPost {
  readonly id: string;
  readonly text: string;
  readonly label: number;
  readonly shipped: Judgement;
}

/** Posts to companies that the model has not met. */
export interface NewBrand {
  readonly name: string;
  readonly model: Model;
  readonly posts: readonly KnownPost[];
}

/** The shipped model never saw the airlines. */
export function airlines(): NewBrand {
  return brandOf('airline', shippedModel(), readRows('airline.train.jsonl'));
}

/** A model by the shipped one's recipe, without fincorp. */
export function banks(): NewBrand {
  const sources = readSources('without banks');
  const ofBrand = outOfFold(sources).filter(({ row }) => row.group === 'brand');
  const addressed = fitTo(ofBrand, addressedInputs);
  const heads = fitHeads(sources.lessons, sources.auxiliaries);
  const usage = { english: sources.usage, other: sources.usage };
  const model = readModel(pack(heads, NO_TONES, { ...UNCALIBRATED, addressed }, usage));
  return brandOf('fincorp', model, readRows('fincorp.train.jsonl'));
}

function brandOf(name: string, model: Model, rows: readonly Row[]): NewBrand {
  const posts = rows.map(
    ({ id, text, label }): KnownPost => ({
      ...{ id, text, label },
      shipped: judge(model, text, { addressed: true }),
    }),
  );
  return { name, model, posts };
}
