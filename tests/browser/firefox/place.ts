import type { Bidi } from './bidi.ts';

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** A page, or the browser's own window, in which code can run. */
export class Place {
  readonly context: string;
  readonly #bidi: Bidi;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  /** Opens an address in a new tab; does not wait until it is loaded. */
  static async open(bidi: Bidi, url: string): Promise<Place> {
    const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as Place;
    // An extension's page moves to another process, whose load Firefox does not report.
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    return new Place(bidi, context);
  }

  /** Runs `what` there with `given`; both what is given and what it gives must be JSON. */
  async evaluate<Given, Gives>(
    what: (given: Given) => Gives,
    given: Given,
  ): Promise<Awaited<Gives>> {
    const { type, result, exceptionDetails } = (await this.#bidi.send('script.evaluate', {
      target: { context: this.context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (${what})(${JSON.stringify(given)})) ?? null))()`,
    })) as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? 'null');
  }

  /** Evaluates again and again until the answer is true. */
  async until<Given>(
    what: (given: Given) => boolean | Promise<boolean>,
    given: Given,
  ): Promise<void> {
    const last = performance.now() + patience;
    // A page that is on its way to another process has nothing to run in.
    while (!(await this.evaluate(what, given).catch(() => false))) {
      if (performance.now() > last) throw new Error(`Waited in vain for ${what}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

const patience = 20_000;
