/** An event that the browser sends by itself. */
interface BidiEvent {
  readonly method: string;
  readonly params: unknown;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** A session of WebDriver BiDi, the protocol by which Firefox is driven. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((event: BidiEvent) => void)[] = [];
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#read(JSON.parse(String(data)));
    socket.onclose = () => this.#lose();
  }

  /** `address` as Firefox prints it. */
  static async open(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((done, failed) => {
      socket.onopen = done;
      socket.onerror = () => failed(new Error('Firefox did not answer.'));
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  send(method: string, params: object = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async listen(method: string, heard: (params: unknown) => void): Promise<void> {
    this.#listeners.push((event) => {
      if (event.method === method) heard(event.params);
    });
    await this.send('session.subscribe', { events: [method] });
  }

  #read(message: Answer | BidiEvent): void {
    if ('method' in message) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const waiting = this.#waiting.get(message.id ?? 0);
    this.#waiting.delete(message.id ?? 0);
    if (message.error === undefined) waiting?.done(message.result);
    else waiting?.failed(new Error(`${message.error}: ${message.message}`));
  }

  #lose(): void {
    for (const { failed } of this.#waiting.values()) failed(new Error('Firefox is gone.'));
    this.#waiting.clear();
  }
}
