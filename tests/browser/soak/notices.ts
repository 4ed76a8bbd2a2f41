/** Runs in the worker before its own first line: every notification that it shows is told of. */
export const countNotices = `(() => {
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = (id, options, ...rest) => {
    tell(JSON.stringify({ id, title: options.title, message: options.message }));
    return create(id, options, ...rest);
  };
})()`;

interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** The notifications of all lives of the worker. */
export class Notices {
  readonly #all: Notice[] = [];

  add(words: string): void {
    this.#all.push(JSON.parse(words));
  }

  get count(): number {
    return this.#all.length;
  }

  /** Of how many stages they told. */
  get stages(): number {
    return this.#all.reduce((sum, notice) => sum + stagesIn(notice), 0);
  }

  /** Cases of which one stage was told alone more than once. */
  get twice(): readonly string[] {
    const told = this.#all
      .filter((notice) => !isOfSeveral(notice))
      .map(({ id, title }) => `${id} ${title.endsWith('left') ? 'soon' : 'overdue'}`);
    return told.filter((stage, index) => told.indexOf(stage) !== index);
  }
}

/** "2 overdue, 1 due soon", as `several` of entrypoints/background/notices.ts says it. */
const counted = /(\d+) (overdue|due soon)/g;

function isOfSeveral({ message }: Notice): boolean {
  return message.search(counted) === 0;
}

function stagesIn(notice: Notice): number {
  if (!isOfSeveral(notice)) return 1;
  return [...notice.message.matchAll(counted)].reduce((sum, [, count]) => sum + Number(count), 0);
}
