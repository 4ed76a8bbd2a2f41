import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of a practice page as it is served. */
export interface Served {
  readonly body: Buffer;
  readonly type: string;
}

/** The sites that there is a practice page of: names of folders beside this file. */
export type PracticeSite = 'x' | 'facebook';
const practiceSites: readonly PracticeSite[] = ['x', 'facebook'];

const built = new Map<PracticeSite, Promise<Map<string, Served>>>();

/** Where `keepPractice` left the bundles for the processes that come after it. */
const keptAt = 'HEARBACK_PRACTICE';

/** Bundles a practice page, once a process: file name (`main.js`, `style.css`) to what is served. */
export function buildPractice(site: PracticeSite): Promise<Map<string, Served>> {
  const before = built.get(site);
  if (before !== undefined) return before;
  const folder = process.env[keptAt];
  const files = folder
    ? Promise.resolve(kept(`${folder}/${site}`))
    : bundle(fileURLToPath(new URL(`./${site}/app`, import.meta.url)));
  built.set(site, files);
  return files;
}

/** Bundles the practice pages into this folder, for all processes that this one starts. */
export async function keepPractice(folder: string): Promise<void> {
  for (const site of practiceSites) {
    mkdirSync(`${folder}/${site}`, { recursive: true });
    for (const [name, { body }] of await buildPractice(site)) {
      writeFileSync(`${folder}/${site}/${name}`, body);
    }
  }
  process.env[keptAt] = folder;
}

function kept(folder: string): Map<string, Served> {
  const names = ['main.js', 'style.css'];
  return new Map(names.map((name) => [name, served(name, readFileSync(`${folder}/${name}`))]));
}

function served(name: string, body: Buffer): Served {
  return { body, type: name.endsWith('.css') ? 'text/css' : 'text/javascript' };
}

async function bundle(root: string): Promise<Map<string, Served>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Draft.js was written for bundlers that know Node's names.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    css: { modules: { generateScopedName: 'r-[hash:base64:6]' } },
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: `${root}/main.tsx`,
        output: {
          entryFileNames: 'main.js',
          assetFileNames: 'style[extname]',
          codeSplitting: false,
        },
      },
    },
  });
  const files = new Map<string, Served>();
  for (const part of outputs(result)) {
    const content = part.type === 'chunk' ? part.code : part.source;
    files.set(part.fileName, served(part.fileName, Buffer.from(content)));
  }
  return files;
}

/** Vite's answer depends on its input; ours is always one bundle that was not written. */
function outputs(result: Awaited<ReturnType<typeof build>>) {
  const first = Array.isArray(result) ? result[0] : result;
  if (first === undefined || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output;
}
