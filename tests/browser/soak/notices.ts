/** Runs in the worker before its own first line: every notification that it shows is told of. */
export const countNotices = `(() => {
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = async (id, options) => {
    const again = id in (await chrome.notifications.getAll());
    tell(JSON.stringify({ id, again, message: options.message }));
    return create(id, options);
  };
})()`;

interface Notice {
  /** Stage, moment and case, as entrypoints/background/notice-id.ts writes it. */
  readonly id: string;
  /** It was shown already, and pops up a second time. */
  readonly again: boolean;
  readonly message: string;
}

/** The notifications of all lives of the worker. */
export class Notices {
  readonly #all = new Map<string, Notice>();
  readonly #twice: string[] = [];

  add(words: string): void {
    const notice: Notice = JSON.parse(words);
    const stage = stageOf(notice);
    const same = [...this.#all.values()].some((one) => stage !== null && stageOf(one) === stage);
    // One that was asked for and never shown, since the worker was stopped, is asked for again.
    if (notice.again || (same && !this.#all.has(notice.id))) this.#twice.push(notice.id);
    this.#all.set(notice.id, notice);
  }

  get count(): number {
    return this.#all.size;
  }

  /** Of how many stages of this name they told. */
  told(name: 'overdue' | 'due soon'): number {
    return [...this.#all.values()].reduce((sum, notice) => sum + toldIn(notice, name), 0);
  }

  /** Those that were shown a second time, or of which a stage was told alone before. */
  get twice(): readonly string[] {
    return this.#twice;
  }
}

/** Stage and case of a notification of one; null for one of several. */
function stageOf({ id }: Notice): string | null {
  const [is, , caseId] = id.split(' ');
  return is === 'several' ? null : `${is} ${caseId}`;
}

/** "2 overdue, 1 due soon", as `several` of entrypoints/background/notices.ts says it. */
function toldIn(notice: Notice, name: 'overdue' | 'due soon'): number {
  const alone = stageOf(notice);
  if (alone !== null) return Number(alone.startsWith(name === 'overdue' ? 'overdue' : 'soon'));
  const [, count = 0] = new RegExp(`(\\d+) ${name}`).exec(notice.message) ?? [];
  return Number(count);
}
