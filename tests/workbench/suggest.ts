import { z } from 'zod';
import { triage } from '../../utils/complaints/triage.ts';
import { suggest } from '../../utils/replies/suggest.ts';
import { shippedModel } from './classify.ts';
import { answerLines } from './jsonl.ts';
import { intents, severities, topics } from './words.ts';

/** Replies to start from: JSON lines in, `{id, suggestions}` out. `check` is null until drafts are checked. */
export async function run(): Promise<number> {
  const model = shippedModel();
  return answerLines(suggestCase.parse, (value) => {
    const { id, post, brand, history, agent, updateBy } = value;
    const verdict = { ...triage(model, post, { addressed: true }), ...value.verdict };
    const found = suggest({
      post: { ...post, id: post.id ?? String(id) },
      ...verdict,
      brandName: brand.name,
      earlier: history,
      initials: agent.initials,
      updateBy,
    });
    return { id, suggestions: found.map((one) => ({ ...one, check: null })) };
  });
}

/** Of an earlier case only what replies depend on is asked for; the rest may be missing. */
const earlierCase = z.object({
  intent: z.enum(intents).default('complaint'),
  state: z
    .enum(['open', 'answered', 'resolved', 'withdrawn', 'dismissed', 'handed-over'])
    .default('answered'),
});

const suggestCase = z.object({
  id: z.union([z.string(), z.number()]),
  post: z.object({
    id: z.string().nullable().default(null),
    text: z.string(),
    authorName: z.string().default(''),
  }),
  brand: z.object({ name: z.string() }),
  history: z.array(earlierCase).default([]),
  agent: z.object({ initials: z.string().default('') }).default({ initials: '' }),
  /** What is known of the post; what is missing is found out. */
  verdict: z
    .object({
      intent: z.enum(intents).exactOptional(),
      severity: z.enum(severities).nullable().exactOptional(),
      topic: z.enum(topics).exactOptional(),
    })
    .default({}),
  /** "by 17:00". */
  updateBy: z.string().nullable().default(null),
});
