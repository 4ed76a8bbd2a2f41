import { browser } from 'wxt/browser';
import { type Admitted, admit, type Own, type Sender, type ToBackground } from './admit.ts';
import type { In, Out, Outcome } from './protocol.ts';

/** One answer for each message to the background; `tabId` is the sender's tab, where it has one. */
export type Handlers = {
  readonly [N in ToBackground]: (message: In<N>, tabId: number | null) => Promise<Outcome<Out<N>>>;
};

/** Answers every admitted message; a failure is an answer too. */
export function receive(
  handlers: Handlers,
  siteOf: Own['siteOf'],
  toFailure: (error: unknown) => Outcome<never>,
): void {
  const own: Own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/'), siteOf };
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const admitted = admit(raw, sender, own);
    return admitted.ok
      ? handle(handlers, admitted.value).catch(toFailure)
      : Promise.resolve(admitted);
  });
}

async function handle(handlers: Handlers, { name, message, tabId }: Admitted) {
  // `admit` parsed the message by the schema of this very name.
  const handler = handlers[name] as (message: unknown, tabId: number | null) => Promise<unknown>;
  return handler(message, tabId);
}
