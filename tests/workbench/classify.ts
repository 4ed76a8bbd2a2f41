import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Model, readModel } from '../../utils/complaints/model.ts';
import { triage } from '../../utils/complaints/triage.ts';
import { readLines, writeLine } from './jsonl.ts';

const input = z.object({
  id: z.string(),
  text: z.string(),
  site: z.enum(['x', 'facebook']).optional(),
  addressed: z.boolean().default(false),
});

const MODEL = new URL('../../public/model.bin', import.meta.url);

/** The model that ships. */
export function shippedModel(): Model {
  return readModel(new Uint8Array(readFileSync(MODEL)).buffer);
}

/** A verdict for each post on standard input; see "The workbench" in the design. */
export async function run(): Promise<number> {
  const model = shippedModel();
  for await (const { value } of readLines(input.parse)) {
    const { complaint, intent, severity, topic, evidence } = triage(model, value, value);
    writeLine({ id: value.id, complaint, intent, severity, topic, evidence });
  }
  return 0;
}
