import { completed } from './state.ts';
import type { Store } from './store.ts';

/** Posts as the signed-in account: a reply goes into its thread, a new post to the top of home. */
export function send(store: Store, text: string, replyTo: string | null): void {
  const { signedInAs, config } = store.state();
  const post = completed(
    {
      author: signedInAs,
      text,
      lang: config.language,
      ...(replyTo === null ? {} : { parent: replyTo }),
    },
    Date.now(),
  );
  store.record({ kind: 'add', post, where: replyTo === null ? 'top' : 'under' });
  store.set({ sent: post });
}
