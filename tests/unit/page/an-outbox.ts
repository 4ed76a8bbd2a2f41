import { vi } from 'vitest';
import type { Failure, Outcome, SeenPost } from '../../../utils/messaging/protocol.ts';
import { openOutbox } from '../../../utils/page/outbox.ts';
import { post } from './practice.ts';

type Answer = Outcome<{ badges: [] }>;

export const seen = (id: string, more = {}): SeenPost => ({
  post: post(id, more),
  match: { brandId: 'northwind', reason: 'handle', words: '', addressed: true },
});

export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure, detail: '' });

export const ok = (): Answer => ({ ok: true, value: { badges: [] } });

/** An outbox, the ids of each batch that it sent, and what its outlets heard. */
export function open(answer: (ids: string[], posts: readonly SeenPost[]) => Answer) {
  const batches: string[][] = [];
  const acknowledged = vi.fn<(ids: readonly string[]) => void>();
  const gone = vi.fn();
  const end = new AbortController();
  const send = async (_name: string, { posts }: { posts: SeenPost[] }) => {
    const ids = posts.map((one) => one.post.id);
    batches.push(ids);
    return answer(ids, posts);
  };
  const outbox = openOutbox({ send: send as never }, { acknowledged, gone }, end.signal);
  return { outbox, batches, acknowledged, gone, end };
}
