import type { Outcome } from '../messaging/protocol.ts';
import type { AnsweringSite } from '../sites/site.ts';
import type { KnownPost } from '../words/post.ts';
import type { Extension } from './extension.ts';

/** Answers "Track as a complaint": sends this element's post; fails where it is none. */
export async function track(
  site: AnsweringSite,
  { send, now }: Pick<Extension, 'send' | 'now'>,
  element: Element | undefined,
  url: URL,
): Promise<Outcome<null>> {
  const post = element && site.read(element, url);
  if (!post || post.id === null) return { ok: false, failure: 'not-found', detail: '' };
  const rest = post.postedAt === null ? site.readRest(element, url, now()) : undefined;
  const known: KnownPost = { ...post, id: post.id, ...rest };
  const otherId = site.otherId(known);
  return send('page/track', otherId === null ? { post: known } : { post: known, otherId });
}
