import { describe, expect, it } from 'vitest';
import { importsOf, type Source, sources } from './architecture/source.ts';

const all = sources();
const byPath = new Map(all.map((source) => [source.path, source]));

const pure = ['words', 'complaints', 'deadlines', 'replies', 'customers'].map(
  (name) => `utils/${name}/`,
);
const pages = ['sidebar', 'popup', 'options'].map((name) => `entrypoints/${name}/`);

/** Who may import what: a folder's files, and the project folders that it may build on. */
const mayImport: Record<string, readonly string[]> = {
  'utils/cases/': pure,
  'utils/sites/': pure,
  'utils/messaging/': pure,
  'utils/page/': [...pure, 'utils/sites/', 'utils/messaging/'],
  'utils/platform/': [...pure, 'utils/messaging/', 'utils/sites/'],
  'utils/store/': [...pure, 'utils/cases/'],
  ...Object.fromEntries(pure.map((folder) => [folder, pure])),
};

/** What stands only in some folders, and what to do elsewhere. */
const onlyThere: { what: string; words: RegExp; where: readonly string[]; instead: string }[] = [
  {
    what: 'the current time or randomness',
    words:
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bTemporal\.Now\b|\bcrypto\.(randomUUID|getRandomValues)\b/,
    where: ['entrypoints/'],
    instead: 'take it as an argument (`now`, `newId`) that the entrypoint passes in',
  },
  {
    what: 'the browser’s API',
    words:
      /\b(browser|chrome)\s*\.\s*(runtime|storage|tabs|alarms|action|notifications|i18n|contextMenus|permissions|commands|windows)\b/,
    where: ['utils/messaging/', 'utils/platform/', 'entrypoints/'],
    instead: 'call a function of utils/platform or utils/messaging, or take it as an argument',
  },
  {
    what: 'a document',
    words: /\bdocument\.|\bquerySelector|\bMutationObserver\b|\bnew DOMParser\b|\bcreateElement\(/,
    where: ['utils/sites/', 'utils/page/', 'components/', 'entrypoints/'],
    instead: 'utils/sites reads the page and returns plain data, utils/page writes it',
  },
  {
    what: 'IndexedDB',
    words: /\bindexedDB\b|\bIDB[A-Z]\w+/,
    where: ['utils/store/'],
    instead: 'ask utils/store; a content script sends a message to the background',
  },
];

const packagesOnlyThere: { packages: RegExp; where: readonly string[]; instead: string }[] = [
  {
    packages: /^(react|react-dom|dexie-react-hooks)$/,
    where: ['components/', ...pages],
    instead: 'React lives in components and the extension’s own pages',
  },
  { packages: /^dexie$/, where: ['utils/store/'], instead: 'only utils/store knows Dexie' },
  {
    packages: /^(wxt\/browser|webextension-polyfill)$/,
    where: ['utils/messaging/', 'utils/platform/', 'entrypoints/'],
    instead: 'the browser’s API is behind utils/platform and utils/messaging',
  },
];

/** Content scripts, and the second part that they load into their own world. */
const runsInPages = /^entrypoints\/([^/]+\.content(\/index)?|answering-\w+)\.tsx?$/;

describe('the house', () => {
  it.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
    const breaches = inFolder([folder]).flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(utils|components|entrypoints|tests)\//.test(target))
        .filter(({ target }) => !startsWith(target, [folder, ...allowed]))
        .map(({ target }) => `${path} imports ${target}: pass in what it needs as an argument`),
    );
    expect(breaches).toEqual([]);
  });

  it.each(onlyThere)('$what is used only where it belongs', ({ words, where, instead }) => {
    const breaches = all
      .filter(({ path, code }) => !startsWith(path, where) && words.test(code))
      .map(({ path, code }) => `${path} uses ${words.exec(code)?.[0]}: ${instead}`);
    expect(breaches).toEqual([]);
  });

  it.each(packagesOnlyThere)('$packages is imported only where it belongs', (rule) => {
    const breaches = all
      .filter(({ path }) => !startsWith(path, rule.where))
      .flatMap(({ path, imports }) => imports.map(({ target }) => ({ path, target })))
      .filter(({ target }) => rule.packages.test(target))
      .map(({ path, target }) => `${path} imports ${target}: ${rule.instead}`);
    expect(breaches).toEqual([]);
  });

  it('utils/sites reads the page and changes nothing; only a time that style hides is measured', () => {
    const writes =
      /\.(append|appendChild|prepend|insertBefore|replaceWith|replaceChildren|setAttribute|removeAttribute|dispatchEvent|click|attachShadow|getBoundingClientRect|getComputedStyle|innerText|offsetWidth|offsetHeight)\b/;
    const breaches = using(['utils/sites/'], writes, 'give the element back, utils/page does it');
    const measures = /^utils\/sites\/facebook\/time\/computed-style\.ts uses \.getComputedStyle:/;
    expect(breaches.filter((breach) => !measures.test(breach))).toEqual([]);
  });

  it('no HTML is made from strings and no code from text', () => {
    const sinks =
      /\.(innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\(|\bdocument\.write\b/;
    expect(using([''], sinks, 'build elements with createElement and textContent')).toEqual([]);
  });

  it('content scripts carry no React, Dexie, zod, store or component', () => {
    const breaches = all
      .filter(({ path }) => runsInPages.test(path))
      .flatMap((script) => carried(script))
      .filter((chain) =>
        /^(react|react-dom|dexie|dexie-react-hooks|zod|zod\/mini)$|^(utils\/store|components)\//.test(
          chain.at(-1) ?? '',
        ),
      )
      .map((chain) => `${chain.join(' → ')}: the background does that; send it a message`);
    expect(breaches).toEqual([]);
  });

  it('no file imports itself in a circle', () => {
    expect(
      circles().map((circle) => `${circle.join(' → ')}: move what both need to a third file`),
    ).toEqual([]);
  });

  it('finds every way of importing', () => {
    const code = `import a from './a.ts';\nimport type { B } from '../b.ts';\nimport 'react';\nexport * from './c.ts';\nconst d = await import('zod');\nimport {\n  e,\n} from 'wxt/browser';`;
    expect(importsOf('utils/x/y.ts', code).map(({ target }) => target)).toEqual([
      'utils/x/a.ts',
      'utils/b.ts',
      'react',
      'utils/x/c.ts',
      'zod',
      'wxt/browser',
    ]);
  });
});

function startsWith(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

function inFolder(folders: readonly string[]): Source[] {
  return all.filter(({ path }) => startsWith(path, folders));
}

function using(folders: readonly string[], words: RegExp, instead: string): string[] {
  return inFolder(folders)
    .filter(({ code }) => words.test(code))
    .map(({ path, code }) => `${path} uses ${words.exec(code)?.[0]}: ${instead}`);
}

/** Chains of imports from a file to everything that its bundle holds. */
function carried(start: Source): string[][] {
  const chains: string[][] = [[start.path]];
  const seen = new Set([start.path]);
  for (const chain of chains) {
    const source = byPath.get(chain.at(-1) ?? '');
    for (const { target, typeOnly } of source?.imports ?? []) {
      if (typeOnly || seen.has(target)) continue;
      seen.add(target);
      chains.push([...chain, target]);
    }
  }
  return chains;
}

function circles(): string[][] {
  return all.flatMap((source) => {
    const back = carried(source).find(
      (chain) => chain.length > 1 && leadsTo(chain.at(-1), source.path),
    );
    return back ? [[...back, source.path]] : [];
  });
}

function leadsTo(path: string | undefined, target: string): boolean {
  const imports = byPath.get(path ?? '')?.imports ?? [];
  return imports.some((each) => !each.typeOnly && each.target === target);
}
