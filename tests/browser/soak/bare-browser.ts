import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../find-browser.ts';
import { browserArguments, builtExtension } from '../launch.ts';
import { Devtools, type DevtoolsEvent, type Send } from './devtools.ts';
import { Place } from './place.ts';

export interface BareOptions {
  /** Kept after the browser ended. */
  readonly profile: string;
  /** Runs in every worker before its own first line. */
  readonly beforeWorker?: () => string;
  /** A worker called the binding `tell`. */
  readonly told?: (words: string) => void;
  readonly args?: readonly string[];
  /** IANA name of the zone that the computer is in. */
  readonly timeZone?: string;
}

/**
 * A browser without Playwright, which would let workers go before anything can be put into them, and
 * which can be killed at any moment as a power cut does.
 */
export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #devtools: Devtools;
  readonly #options: BareOptions;
  readonly #send: Send;
  /** By their sessions. */
  readonly #places = new Map<string, Place>();
  #worker: Place | undefined;
  #awaited: ((worker: Place) => void)[] = [];
  #address = '';

  private constructor(child: ChildProcess, options: BareOptions) {
    this.#process = child;
    this.#options = options;
    const [, , , to, from] = child.stdio;
    this.#devtools = new Devtools(to as Writable, from as Readable, (event) => this.#hear(event));
    this.#send = this.#devtools.session();
  }

  static async start(options: BareOptions): Promise<BareBrowser> {
    const args = [
      ...browserArguments(null),
      '--headless',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${options.profile}`,
      ...(options.args ?? []),
      'about:blank',
    ];
    const env = { ...process.env, ...(options.timeZone ? { TZ: options.timeZone } : {}) };
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const child = spawn(await findBrowser(), args, { stdio: [...stdio], env });
    const leaveNone = () => void child.kill('SIGKILL');
    process.once('exit', leaveNone);
    child.once('exit', () => process.off('exit', leaveNone));
    const started = new BareBrowser(child, options);
    await started.#send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
    await started.#send('Target.setDiscoverTargets', { discover: true });
    await started.load();
    return started;
  }

  /** Loads the extension; once it is there, as an update does. */
  async load(): Promise<void> {
    const { id } = await this.#send('Extensions.loadUnpacked', { path: builtExtension });
    this.#address = `chrome-extension://${id}`;
  }

  /** Where the extension's own files are. */
  get address(): string {
    return this.#address;
  }

  get runningWorker(): Place | undefined {
    return this.#worker;
  }

  /** The worker that runs, or the next one. */
  worker(): Promise<Place> {
    const running = this.#worker;
    return running ? Promise.resolve(running) : new Promise((done) => this.#awaited.push(done));
  }

  /** Ends the worker, as the browser does when it needs the memory. */
  async stopWorker(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const gone = worker.ended();
    // It is gone before it answers.
    void this.#send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
    await gone;
  }

  /** A new tab; `first` runs before the page's own first line. */
  async page(url: string, first?: string): Promise<Place> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const place = [...this.#places.values()].find((each) => each.targetId === targetId);
    if (!place) throw new Error('The new tab was not attached.');
    await place.open(url, first);
    return place;
  }

  /** As when the power goes. */
  async kill(): Promise<void> {
    await this.#end(() => this.#process.kill('SIGKILL'));
  }

  async close(): Promise<void> {
    await this.#end(() => void this.#send('Browser.close').catch(() => undefined));
  }

  async #end(how: () => void): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    how();
    await ended;
  }

  #hear(event: DevtoolsEvent): void {
    const { method, params } = event;
    if (method === 'Target.attachedToTarget') this.#attach(params as unknown as Attached);
    if (method === 'Runtime.bindingCalled') this.#options.told?.(String(params.payload));
    const place = this.#places.get(String(event.sessionId ?? params.sessionId));
    if (!place) return;
    place.hear(event);
    if (method === 'Inspector.targetReloadedAfterCrash') this.#letGo(place);
    if (place.isGone) this.#worker = this.#worker === place ? undefined : this.#worker;
    if (method === 'Target.detachedFromTarget') this.#places.delete(place.sessionId);
  }

  #attach({ sessionId, targetInfo }: Attached): void {
    const place = new Place(targetInfo, sessionId, this.#devtools.session(sessionId));
    this.#places.set(sessionId, place);
    this.#letGo(place);
  }

  /** A new place, or a worker that starts again, waits until it is let go. */
  #letGo(place: Place): void {
    const { beforeWorker } = this.#options;
    void place.prepare(beforeWorker?.()).then(
      () => {
        if (!place.isWorker) return;
        this.#worker = place;
        for (const done of this.#awaited.splice(0)) done(place);
      },
      // It ended meanwhile.
      () => undefined,
    );
  }
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly targetId: string; readonly type: string; readonly url: string };
}
