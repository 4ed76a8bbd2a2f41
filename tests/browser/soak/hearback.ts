import type { Envelope } from '../../../utils/messaging/envelope.ts';
import type { FromExtension, Outcome } from '../../../utils/messaging/protocol.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { BareBrowser, type BareOptions } from './bare-browser.ts';
import type { Place } from './place.ts';
import type { Seen } from './posts.ts';

/** Hearback in a bare browser, with a page of its own and a tab of X, which say what those could say. */
export class Hearback {
  readonly browser: BareBrowser;
  /** Shows nothing and asks nothing by itself. */
  readonly own: Place;
  readonly x: Place;

  private constructor(browser: BareBrowser, own: Place, x: Place) {
    this.browser = browser;
    this.own = own;
    this.x = x;
  }

  static async start(options: BareOptions): Promise<Hearback> {
    return Hearback.in(await BareBrowser.start(options));
  }

  static async in(browser: BareBrowser): Promise<Hearback> {
    const own = await browser.page(`${browser.address}/manifest.json`);
    // No timeline: its reader misses no posts here.
    return new Hearback(browser, own, await browser.page('https://x.com/settings'));
  }

  /** Closes its two tabs. */
  async leave(): Promise<void> {
    await this.own.close();
    await this.x.close();
  }

  /** Says as one of the extension's pages; starts a worker that was stopped. */
  say<N extends keyof FromExtension>(
    name: N,
    message: FromExtension[N]['in'],
  ): Promise<Outcome<FromExtension[N]['out']>> {
    return this.own.evaluate(send, { name, message }) as Promise<Outcome<FromExtension[N]['out']>>;
  }

  async setUp(settings: Settings): Promise<void> {
    const outcome = await this.say('settings/write', { settings });
    if (!outcome.ok) throw new Error(`The settings were refused: ${outcome.detail}`);
  }

  /** Tells of posts as the content script does, and whether they were acknowledged. */
  async see(posts: readonly Seen[]): Promise<boolean> {
    const said = { name: 'page/seen', message: { posts } } as const;
    return ((await this.x.inContentScript(send, said)) as Outcome<unknown>).ok;
  }

  /** Waits until what was under way in the worker is over, and alarm and toolbar are in line. */
  async settled(): Promise<void> {
    await this.say('settings/pause', { site: 'facebook', paused: false });
  }
}

/** Runs in the browser. */
function send(said: Envelope): Promise<unknown> {
  return chrome.runtime.sendMessage(said);
}
