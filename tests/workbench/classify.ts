import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Model, readModel } from '../../utils/complaints/model.ts';
import { triage } from '../../utils/complaints/triage.ts';
import { answerLines } from './jsonl.ts';
import { sites } from './words.ts';

const input = z.object({
  id: z.string(),
  text: z.string(),
  site: z.enum(sites).optional(),
  addressed: z.boolean().default(false),
  language: z.string().nullable().default(null),
});

/** Where the weights lie that ship. */
export const MODEL_FILE = new URL('../../public/model.bin', import.meta.url);

/** The model that ships. */
export function shippedModel(): Model {
  return readModel(new Uint8Array(readFileSync(MODEL_FILE)).buffer);
}

/** A verdict for each post on standard input; see "The workbench" in the design. */
export async function run(): Promise<number> {
  const model = shippedModel();
  return answerLines(input.parse, (post) => {
    const { complaint, intent, severity, topic, evidence } = triage(model, post, post);
    return { id: post.id, complaint, intent, severity, topic, evidence };
  });
}
