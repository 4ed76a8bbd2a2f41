import type { Badge } from '../deadlines/badge.ts';
import type { Failure, SeenPost } from '../messaging/protocol.ts';
import { hash } from '../words/fingerprint.ts';
import { setBounded } from './bounded.ts';
import type { Extension } from './extension.ts';

export interface Outbox {
  /** Sends the post, unless it is on its way or was acknowledged with this very content. */
  put(seen: SeenPost): void;
  /** What was acknowledged is sent again when it is put again: it may be taken for something else now. */
  renew(): void;
  /** What was put so far is not sent any more, renewed or not, unless it comes to say something else. */
  forget(): void;
}

export interface OutboxOutlets {
  /** Acknowledged: the badges of those posts that have one; the others have none. */
  acknowledged(postIds: readonly string[], badges: readonly Badge[]): void;
  gone(): void;
}

const batchSize = 50;
const pauseBeforeSending = 100;
const shortestBackoff = 250;
const longestBackoff = 30_000;
/** Of what was acknowledged: beyond it a post that shows again is sent again, which is harmless. */
const limit = 2_000;

/** Trying again changes nothing about these. */
const hopeless: readonly Failure[] = ['bad-message', 'not-allowed', 'not-set-up'];

/**
 * Posts on their way to the background, which may be stopped at any moment: each is sent again
 * until it is acknowledged. Sending twice is harmless, since the background records idempotently.
 * Nothing bounds what waits: a dropped post is a lost case, and the page itself keeps more of each.
 */
export function openOutbox(
  { send }: Pick<Extension, 'send'>,
  outlets: OutboxOutlets,
  signal: AbortSignal,
): Outbox {
  const pending = new Map<string, SeenPost>();
  const sent = new Map<string, Content>();
  const forgotten = new Map<string, Content>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let backoff = shortestBackoff;
  let size = batchSize;

  const schedule = (delay: number): void => {
    if (timer !== undefined || pending.size === 0 || signal.aborted) return;
    timer = setTimeout(flush, delay);
  };

  const flush = async (): Promise<void> => {
    const batch = [...pending.values().take(size)];
    if (batch.length === 0) {
      timer = undefined;
      return;
    }
    const outcome = await send('page/seen', { posts: batch });
    timer = undefined;
    if (signal.aborted) return;
    if (outcome.ok) {
      settle(batch);
      backoff = shortestBackoff;
      size = Math.min(size * 2, batchSize);
      outlets.acknowledged(idsOf(batch), outcome.value.badges);
      return schedule(0);
    }
    if (outcome.failure === 'gone') return outlets.gone();
    // A worker may live too short for a whole batch, and one bad post must not hold the others up.
    size = Math.ceil(batch.length / 2);
    if (hopeless.includes(outcome.failure)) {
      if (batch.length === 1) settle(batch);
      return schedule(0);
    }
    schedule(backoff);
    backoff = Math.min(backoff * 2, longestBackoff);
  };

  const settle = (batch: readonly SeenPost[]): void => {
    for (const seen of batch) {
      setBounded(sent, seen.post.id, contentOf(seen), limit);
      // What was read anew while this batch was under way stays for the next.
      if (pending.get(seen.post.id) === seen) pending.delete(seen.post.id);
    }
  };

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    put: (seen) => {
      const { id } = seen.post;
      if (says(sent.get(id), seen) || says(forgotten.get(id), seen)) return;
      const waiting = pending.get(id);
      if (waiting && says(contentOf(waiting), seen)) return;
      pending.set(id, seen);
      schedule(pauseBeforeSending);
    },
    renew: () => sent.clear(),
    forget: () => {
      settle([...pending.values()]);
      for (const [id, content] of sent) setBounded(forgotten, id, content, limit);
    },
  };
}

interface Content {
  readonly key: string;
  readonly truncated: boolean;
}

/** Tells readings of one post apart, and keeps no text. */
function contentOf({ post, match }: SeenPost): Content {
  const { text, parentId, postedAt, postedAtExact, rating, truncated } = post;
  const time = postedAt === null ? 'none' : postedAtExact;
  const key = [match.brandId, match.reason, parentId, time, rating, hash(text)].join(' ');
  return { key, truncated };
}

/** A cut text says nothing new where the whole one was sent. */
function says(known: Content | undefined, seen: SeenPost): boolean {
  if (!known) return false;
  return known.key === contentOf(seen).key || (!known.truncated && seen.post.truncated);
}

function idsOf(batch: readonly SeenPost[]): string[] {
  return batch.map(({ post }) => post.id);
}
