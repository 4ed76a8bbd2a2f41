import { browser } from 'wxt/browser';
import type { Envelope } from './envelope.ts';
import type { FromExtension, FromPage, In, MessageName, Out, Outcome, ToPage } from './protocol.ts';

/** Sends to the background. Never throws: a message that nobody answered is a failure. */
export type Send = <N extends keyof (FromPage & FromExtension)>(
  name: N,
  message: In<N>,
) => Promise<Outcome<Out<N>>>;

/** False in a content script whose extension was updated, reloaded or removed: it must stop. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export const send: Send = (name, message) =>
  deliver({ name, message }, (envelope) => browser.runtime.sendMessage(envelope));

/** To the content script of a tab; `no-page` where none listens. */
export async function sendToTab<N extends keyof ToPage>(
  tabId: number,
  name: N,
  message: In<N>,
): Promise<Outcome<Out<N>>> {
  return deliver(
    { name, message },
    (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    'no-page',
  );
}

/** To every open page of the extension; nobody has to be there, and nobody answers. */
export async function announce<N extends MessageName>(name: N, message: In<N>): Promise<void> {
  await browser.runtime.sendMessage({ name, message }).catch(() => undefined);
}

async function deliver<N extends MessageName>(
  envelope: Envelope<N>,
  carry: (envelope: Envelope<N>) => Promise<unknown>,
  silence: 'no-page' | 'no-answer' = 'no-answer',
): Promise<Outcome<Out<N>>> {
  if (!isAlive()) return failed('gone');
  try {
    const answer = await carry(envelope);
    return isOutcome<Out<N>>(answer) ? answer : failed(silence);
  } catch {
    // An update while the message was under way looks like a missing receiver.
    return failed(isAlive() ? silence : 'gone');
  }
}

function failed(failure: 'gone' | 'no-page' | 'no-answer'): Outcome<never> {
  return { ok: false, failure, detail: '' };
}

/** Only our own code answers, so that the shape of `value` follows from the message's name. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
