import type { DevtoolsEvent, Send } from './devtools.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface World {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly type?: string };
}

/** A page or a worker, and where in it code can run. */
export class Place {
  readonly targetId: string;
  readonly sessionId: string;
  readonly isWorker: boolean;
  isGone = false;
  readonly #send: Send;
  #worlds: World[] = [];
  #ended: () => void = () => undefined;
  #loaded: () => void = () => undefined;
  #stopped: () => void = () => undefined;

  constructor({ targetId, type, url }: Target, sessionId: string, send: Send) {
    this.targetId = targetId;
    this.sessionId = sessionId;
    this.isWorker = type === 'service_worker' && url.startsWith('chrome-extension:');
    this.#send = send;
  }

  /** When it ends next: a worker has many lives. */
  ended(): Promise<void> {
    return new Promise((done) => {
      this.#ended = done;
    });
  }

  /** Lets it go; a worker stops at its own first line until `first` ran in it. */
  async prepare(first: string | undefined): Promise<void> {
    await this.#send('Runtime.enable');
    if (!this.isWorker || first === undefined) {
      await this.#send('Runtime.runIfWaitingForDebugger');
      return;
    }
    await this.#send('Runtime.addBinding', { name: 'tell' });
    await this.#send('Debugger.enable');
    await this.#send('Debugger.setBreakpointByUrl', {
      lineNumber: 0,
      urlRegex: '/background\\.js$',
    });
    const stopped = new Promise<void>((done) => {
      this.#stopped = done;
    });
    await this.#send('Runtime.runIfWaitingForDebugger');
    await stopped;
    // Nothing that is awaited there comes while it is stopped.
    const { exceptionDetails } = await this.#send('Runtime.evaluate', { expression: first });
    await this.#send('Debugger.disable');
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }

  /** Opens an address, once `first` ran in it. Sites are empty pages that Hearback takes for theirs. */
  async open(url: string, first = ''): Promise<void> {
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: first });
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
    await this.#send('Page.enable');
    const loaded = new Promise<void>((done) => {
      this.#loaded = done;
    });
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  /** Runs a function that needs nothing around it, and gives what it gives. */
  evaluate<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T> {
    return this.run(callOf(work, given)) as Promise<T>;
  }

  /** The same where the content script runs, to say what it could say. */
  inContentScript<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T> {
    const world = this.#worlds.find(
      ({ origin, auxData }) => auxData?.type === 'isolated' && origin.startsWith('chrome-ext'),
    );
    if (!world) throw new Error('No content script runs in this page.');
    return this.run(callOf(work, given), world.id) as Promise<T>;
  }

  async close(): Promise<void> {
    // It is gone before it answers.
    void this.#send('Page.close').catch(() => undefined);
    await this.ended();
  }

  async run(expression: string, contextId?: number): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  hear({ method, params }: DevtoolsEvent): void {
    if (method === 'Inspector.targetReloadedAfterCrash') this.isGone = false;
    if (method === 'Target.detachedFromTarget' || method === 'Inspector.targetCrashed') {
      this.isGone = true;
      this.#ended();
    }
    if (method === 'Debugger.paused') this.#stopped();
    if (method === 'Page.loadEventFired') this.#loaded();
    if (method === 'Runtime.executionContextsCleared') this.#worlds = [];
    if (method === 'Runtime.executionContextCreated') this.#worlds.push(params.context as World);
    if (method === 'Fetch.requestPaused') void this.#serve(String(params.requestId));
  }

  async #serve(requestId: string): Promise<void> {
    const body = Buffer.from('<!DOCTYPE html><title>X</title>').toString('base64');
    const responseHeaders = [{ name: 'content-type', value: 'text/html' }];
    await this.#send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders,
      body,
    });
  }
}

const callOf = (work: (given: never) => unknown, given: unknown): string =>
  `(${work})(${JSON.stringify(given)})`;
