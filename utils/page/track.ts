import type { Outcome } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { KnownPost } from '../words/post.ts';
import type { Extension } from './extension.ts';
import type { ReadRest } from './late-rest.ts';

/** Gives what answers "Track as a complaint": sends the post on which the menu was opened. */
export function watchTrack(
  site: ReadingSite,
  document: Document,
  { send, now }: Pick<Extension, 'send' | 'now'>,
  readRest: () => Promise<ReadRest | undefined>,
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
    const url = new URL(document.location.href);
    const post = element && site.read(element, url);
    if (!post || post.id === null) return { ok: false, failure: 'not-found', detail: '' };
    const rest = post.postedAt === null ? (await readRest())?.(element, url, now()) : undefined;
    const known: KnownPost = { ...post, id: post.id, ...rest };
    const otherId = site.otherId(known);
    return send('page/track', otherId === null ? { post: known } : { post: known, otherId });
  };
}
