import type { Sender } from './admit.ts';
import { native } from './native.ts';
import type { In, Out, Outcome, ToPage, ToSidebar } from './protocol.ts';

type Heard = ToPage & ToSidebar;

/** One answer for each message that the listener cares for; others are left to other listeners. */
export type Listeners = {
  readonly [N in keyof Heard]?: (message: In<N>) => Promise<Outcome<Out<N>>>;
};

export type Listen = (listeners: Listeners, signal: AbortSignal) => void;

type Listener = (message: unknown) => Promise<unknown>;
type Respond = (answer: unknown) => void;

/**
 * Hears what the background says, until `signal`. Content scripts reach the extension's pages too:
 * what comes from a tab is not believed, and so what is heard has its declared shape.
 */
export const listen: Listen = (listeners, signal) => {
  const hear = (raw: unknown, sender: Sender, respond: Respond): boolean => {
    const { name, message } = (raw ?? {}) as { name?: keyof Heard; message?: unknown };
    const known = isBackground(sender) && name !== undefined && Object.hasOwn(listeners, name);
    const listener = known ? (listeners[name] as Listener | undefined) : undefined;
    void listener?.(message).then(respond);
    return listener !== undefined;
  };
  // False leaves a message to others; the polyfill's types know only true.
  const onMessage = hear as (...heard: Parameters<typeof hear>) => true;
  native()?.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => native()?.runtime?.onMessage.removeListener(onMessage));
};

function isBackground({ id, tab }: Sender): boolean {
  return id === native()?.runtime.id && tab === undefined;
}
