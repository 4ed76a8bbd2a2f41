import type { Listen } from '../messaging/listen.ts';
import type { Send } from '../messaging/send.ts';
import type { Instant } from '../words/case.ts';
import type { StartAnswering } from './answering.ts';

/** What the page's part of Hearback is lent by the extension; a test lends it something else. */
export interface Extension {
  readonly send: Send;
  readonly listen: Listen;
  /** False once the extension was updated or removed under the open page. */
  isAlive(): boolean;
  now(): Instant;
  /** The part for answering, once it is needed. Rejects where the extension is gone. */
  loadAnswering(): Promise<StartAnswering>;
  /** Address of the sidebar's page. */
  sidebarUrl(): string;
}
