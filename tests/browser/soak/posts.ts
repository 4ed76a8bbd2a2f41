import type { Seen } from '../../../utils/cases/record.ts';
import type { MatchReason } from '../../../utils/words/brand.ts';
import { practiceBrand } from '../../pages/x/world.ts';

export type { Seen } from '../../../utils/cases/record.ts';

interface Wanted {
  readonly id: number;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text?: string;
  /** The post that it answers. */
  readonly under?: number;
  readonly reason?: MatchReason;
}

/** A post of X as its reader sends it: a complaint, unless `text` says something else. */
export function post({ id, by, at, under, reason = 'handle', text }: Wanted): Seen {
  const answers = under !== undefined;
  return {
    post: {
      id: `x:${id}`,
      site: 'x',
      url: `https://x.com/${by}/status/${id}`,
      kind: answers ? 'reply' : 'post',
      authorName: by,
      authorHandle: by,
      authorUrl: `https://x.com/${by}`,
      text: text ?? `@northwindair bag number ${id} is missing and nobody answers`,
      postedAt: new Date(at).toISOString(),
      postedAtExact: true,
      parentId: answers ? `x:${under}` : null,
      replyingTo: [],
      promoted: false,
      truncated: false,
      language: 'en',
    },
    match: { brandId: practiceBrand.id, reason, words: '', addressed: true },
  };
}
