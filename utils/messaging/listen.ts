import { browser } from 'wxt/browser';
import type { In, Out, Outcome, ToExtension, ToPage } from './protocol.ts';

type Heard = ToPage & ToExtension;

/** One answer for each message that the listener cares for; others are left to other listeners. */
export type Listeners = {
  readonly [N in keyof Heard]?: (message: In<N>) => Promise<Outcome<Out<N>>>;
};

export type Listen = (listeners: Listeners, signal: AbortSignal) => void;

/**
 * Hears what the background says, until `signal`. `runtime.onMessage` only carries messages of the
 * own extension, and content scripts cannot send here: what arrives has its declared shape.
 */
export const listen: Listen = (listeners, signal) => {
  const hear = (raw: unknown): Promise<unknown> | undefined => {
    const { name, message } = raw as { name: keyof Heard; message: unknown };
    const listener = listeners[name] as ((message: unknown) => Promise<unknown>) | undefined;
    return listener?.(message);
  };
  // The polyfill takes `undefined` as "not mine"; its types know only promises or nothing.
  const onMessage = hear as (raw: unknown) => Promise<unknown>;
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
};
