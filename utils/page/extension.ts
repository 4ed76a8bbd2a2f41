import type { Listen } from '../messaging/listen.ts';
import type { Send } from '../messaging/send.ts';
import type { Instant } from '../words/case.ts';

/** What the page's part of Hearback is lent by the extension; a test lends it something else. */
export interface Extension {
  readonly send: Send;
  readonly listen: Listen;
  /** False once the extension was updated or removed under the open page. */
  isAlive(): boolean;
  now(): Instant;
  /** Runs another of the extension's scripts beside this one. */
  loadScript(path: string): Promise<void>;
  /** Address of a file of the extension. */
  ownUrl(path: string): string;
}
