import type { Envelope } from './envelope.ts';
import { native } from './native.ts';
import type {
  FromExtension,
  FromPage,
  In,
  MessageName,
  Out,
  Outcome,
  ToPage,
  ToSidebar,
} from './protocol.ts';

/** Sends to the background. Never throws: a message that nobody answered is a failure. */
export type Send = <N extends keyof (FromPage & FromExtension)>(
  name: N,
  message: In<N>,
) => Promise<Outcome<Out<N>>>;

/** False in a content script whose extension was updated, reloaded or removed: it must stop. */
export function isAlive(): boolean {
  return Boolean(native()?.runtime?.id);
}

export const send: Send = (name, message) =>
  deliver({ name, message }, 'no-answer', (it) => native()?.runtime.sendMessage(it));

/**
 * To the content script or the sidebar of a tab; `no-page` where none listens. Firefox counts a framed
 * page of the extension as a part of its tab: what is sent to all pages does not reach it.
 */
export function sendToTab<N extends keyof (ToPage & ToSidebar)>(
  tabId: number,
  name: N,
  message: In<N>,
): Promise<Outcome<Out<N>>> {
  return deliver({ name, message }, 'no-page', (it) => native()?.tabs.sendMessage(tabId, it));
}

async function deliver<N extends MessageName>(
  envelope: Envelope<N>,
  silence: 'no-answer' | 'no-page',
  carry: (envelope: Envelope<N>) => Promise<unknown> | undefined,
): Promise<Outcome<Out<N>>> {
  const failed = (failure: 'gone' | typeof silence) =>
    ({ ok: false, failure, detail: '' }) as const;
  if (!isAlive()) return failed('gone');
  try {
    const answer = await carry(envelope);
    return isOutcome<Out<N>>(answer) ? answer : failed(silence);
  } catch {
    // An update while the message was under way looks like a missing receiver.
    return failed(isAlive() ? silence : 'gone');
  }
}

/** Only our own code answers, so that the shape of `value` follows from the message's name. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
