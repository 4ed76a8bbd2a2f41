import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

/** What one session is asked; Playwright's own words for the protocol. */
export type Send = CDPSession['send'];

export interface DevtoolsEvent {
  readonly method: string;
  readonly params: Record<string, unknown>;
  /** Undefined for the browser's own. */
  readonly sessionId?: string;
}

interface Waiting {
  readonly sessionId: string | undefined;
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** A connection to a browser's devtools, over the pipe that it was started with. */
export class Devtools {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #heard: (event: DevtoolsEvent) => void;
  #last = 0;
  #rest = '';

  constructor(to: Writable, from: Readable, heard: (event: DevtoolsEvent) => void) {
    this.#to = to;
    this.#heard = heard;
    // What is still to be written when the browser is killed.
    to.on('error', () => undefined);
    from.setEncoding('utf8');
    from.on('data', (data: string) => this.#read(data));
    from.on('close', () => this.#lose(() => true));
  }

  session(sessionId?: string): Send {
    const send = (method: string, params?: object) => this.#ask(method, params ?? {}, sessionId);
    return send as Send;
  }

  #ask(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { sessionId, done, failed });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(data: string): void {
    const messages = (this.#rest + data).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message));
  }

  #take(message: DevtoolsEvent & { id?: number; result?: unknown; error?: { message: string } }) {
    if (message.id === undefined) {
      const { method, params } = message;
      if (method === 'Target.detachedFromTarget') {
        this.#lose((sessionId) => sessionId === params.sessionId);
      }
      this.#heard(message);
      return;
    }
    const asked = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) asked?.failed(new Error(message.error.message));
    else asked?.done(message.result);
  }

  /** Whoever was asked is gone. */
  #lose(isGone: (sessionId: string | undefined) => boolean): void {
    for (const [id, { sessionId, failed }] of this.#waiting) {
      if (!isGone(sessionId)) continue;
      this.#waiting.delete(id);
      failed(new Error('It ended before it answered.'));
    }
  }
}
