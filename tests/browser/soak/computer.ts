import { setTimeout as after } from 'node:timers/promises';
import type { Settings } from '../../../utils/words/settings.ts';
import { BareBrowser } from './bare-browser.ts';
import { fakeAlarm } from './fake-alarm.ts';
import { fakeClock } from './fake-clock.ts';
import { Hearback } from './hearback.ts';
import type { Seen } from './posts.ts';
import { readTables } from './tables.ts';

/** What is shown must be right so long after something happened. */
const patience = 15_000;

interface Overdue {
  /** By what is stored and the clock. */
  readonly expected: number;
  readonly popup: number;
  readonly toolbar: number;
}

/** A computer whose clock the test holds in its hands, with Hearback in its browser. */
export class Computer {
  readonly #profile: string;
  #shift: number;
  #alarm: number | null = null;
  #browser: BareBrowser | undefined;

  private constructor(profile: string, start: number) {
    this.#profile = profile;
    this.#shift = start - Date.now();
  }

  static async start(profile: string, now: number): Promise<Computer> {
    const computer = new Computer(profile, now);
    await computer.#startBrowser();
    return computer;
  }

  get #now(): number {
    return Date.now() + this.#shift;
  }

  get #running(): BareBrowser {
    if (!this.#browser) throw new Error('No browser runs.');
    return this.#browser;
  }

  async setUp(settings: Settings, posts: readonly Seen[]): Promise<void> {
    const hearback = await Hearback.in(this.#running);
    await hearback.setUp(settings);
    for (let from = 0; from < posts.length; from += 20) {
      await hearback.see(posts.slice(from, from + 20));
    }
    await hearback.settled();
    await hearback.leave();
  }

  async sleep(time: number): Promise<void> {
    await this.setClock(time);
  }

  /** The alarm rings where it is due by the new time, and then the person looks. */
  async setClock(by: number): Promise<void> {
    this.#shift += by;
    const worker = this.#running.runningWorker;
    const isDue = this.#alarm !== null && this.#alarm <= this.#now;
    await worker?.evaluate(turn, { shift: this.#shift, isDue });
  }

  stopWorker(): Promise<void> {
    return this.#running.stopWorker();
  }

  async restart(timeZone?: string): Promise<void> {
    await this.#running.close();
    await this.#startBrowser(timeZone);
  }

  async toggle(): Promise<void> {
    const page = await this.#running.page('chrome://extensions');
    const id = new URL(this.#running.address).host;
    await page.evaluate((of) => chrome.management.setEnabled(of, false), id);
    await page.evaluate((of) => chrome.management.setEnabled(of, true), id);
    await page.close();
  }

  update(): Promise<void> {
    return this.#running.load();
  }

  end(): Promise<void> {
    return this.#running.close();
  }

  /** Every due time that is stored. */
  async limits(): Promise<string> {
    const page = await this.#running.page(`${this.#running.address}/manifest.json`);
    const { cases } = await readTables(page);
    await page.close();
    return cases.map(({ id, clock }) => `${id} ${clock?.limitAt}`).join();
  }

  /** How many are overdue, once popup and toolbar say the same as what is stored, as far as patience goes. */
  async overdue(): Promise<Overdue> {
    const { address } = this.#running;
    const popup = await this.#running.page(`${address}/popup.html`, fakeClock(this.#shift));
    for (const until = Date.now() + patience; ; await after(20)) {
      const { cases } = await readTables(popup);
      const late = cases.filter(({ clock, state }) => state === 'open' && clock?.limitAt);
      const expected = late.filter(({ clock }) => (clock?.limitAt ?? 0) <= this.#now).length;
      const shown = await popup.evaluate(shownIn, null);
      const isRight = shown.popup === expected && shown.toolbar === expected;
      if (!isRight && Date.now() < until) continue;
      await popup.close();
      return { expected, ...shown };
    }
  }

  async #startBrowser(timeZone?: string): Promise<void> {
    // The browser's own clock is the real one: an alarm by the fake one would ring at any time.
    this.#browser = await BareBrowser.start({
      profile: this.#profile,
      beforeWorker: () => fakeClock(this.#shift) + fakeAlarm(this.#alarm),
      told: (words) => {
        this.#alarm = JSON.parse(words);
      },
      ...(timeZone === undefined ? {} : { timeZone }),
    });
  }
}

/** Runs in the worker. */
function turn({ shift, isDue }: { shift: number; isDue: boolean }): void {
  interface Dispatched {
    dispatch(given: unknown): void;
  }
  const { clock } = globalThis as unknown as { clock: { shift: number } };
  clock.shift = shift;
  const alarm = { name: 'next-event', scheduledTime: Date.now() };
  if (isDue) (chrome.alarms.onAlarm as unknown as Dispatched).dispatch(alarm);
  (chrome.windows.onFocusChanged as unknown as Dispatched).dispatch(1);
}

/** Runs in the popup. */
async function shownIn(): Promise<{ popup: number; toolbar: number }> {
  const overdue = (words: string | null | undefined) =>
    Number(/(\d+) overdue/.exec(words ?? '')?.[1] ?? 0);
  const isDrawn = document.querySelector('.popup-middle')?.hasChildNodes();
  return {
    popup: isDrawn ? overdue(document.querySelector('.day-overdue')?.textContent) : -1,
    toolbar: overdue(await chrome.action.getTitle({})),
  };
}
