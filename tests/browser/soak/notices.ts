/** Runs in the worker before its own first line: tells of every notification before and after it is shown. */
export const countNotices = `(() => {
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = async (id, options) => {
    const again = id in (await chrome.notifications.getAll());
    const notice = { id, again, message: options.message };
    tell(JSON.stringify({ ...notice, isShown: false }));
    await create(id, options);
    tell(JSON.stringify({ ...notice, isShown: true }));
    return id;
  };
})()`;

interface Notice {
  /** Stage, moment and case, as entrypoints/background/notice-id.ts writes it. */
  readonly id: string;
  /** It was shown already, and pops up a second time. */
  readonly again: boolean;
  readonly message: string;
  readonly isShown: boolean;
}

/** The notifications of all lives of the worker. */
export class Notices {
  /** A worker that was stopped may have asked for one and not lived to hear that it was shown. */
  readonly #asked = new Map<string, Notice>();
  readonly #shown = new Map<string, Notice>();
  readonly #twice: string[] = [];

  add(words: string): void {
    const notice: Notice = JSON.parse(words);
    this.#asked.set(notice.id, notice);
    if (notice.isShown) this.#show(notice);
  }

  /** What the system is seen to show, ours by their ids. */
  see(ids: readonly string[]): void {
    for (const id of ids) {
      const notice = this.#asked.get(id);
      if (notice) this.#show(notice);
    }
  }

  #show(notice: Notice): void {
    const stage = stageOf(notice);
    const isNew = !this.#shown.has(notice.id);
    const same = [...this.#shown.values()].some((one) => stage !== null && stageOf(one) === stage);
    if (isNew ? same : notice.again) this.#twice.push(notice.id);
    this.#shown.set(notice.id, notice);
  }

  get count(): number {
    return this.#shown.size;
  }

  /** Of how many stages of this name they told. */
  told(name: 'overdue' | 'due soon'): number {
    return [...this.#shown.values()].reduce((sum, notice) => sum + toldIn(notice, name), 0);
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
