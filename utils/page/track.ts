import type { Outcome } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { KnownPost } from '../words/post.ts';
import type { Extension } from './extension.ts';
import type { ReadTime } from './late-time.ts';

/** Gives what answers "Track as a complaint": sends the post on which the menu was opened. */
export function watchTrack(
  site: ReadingSite,
  document: Document,
  { send, now }: Pick<Extension, 'send' | 'now'>,
  readTime: () => Promise<ReadTime | undefined>,
  signal: AbortSignal,
): () => Promise<Outcome<null>> {
  let pointedAt: WeakRef<Element> | undefined;
  const remember = ({ target }: Event): void => {
    const post = target instanceof Element ? site.postAround(target) : null;
    pointedAt = post ? new WeakRef(post) : undefined;
  };
  document.addEventListener('contextmenu', remember, { capture: true, signal });

  return async () => {
    const element = pointedAt?.deref();
    const post = element && site.read(element, new URL(document.location.href));
    if (!post || post.id === null) return { ok: false, failure: 'not-found', detail: '' };
    const time = post.postedAt === null ? (await readTime())?.(element, now()) : undefined;
    const known: KnownPost = { ...post, id: post.id, ...time };
    return send('page/track', { post: known });
  };
}
