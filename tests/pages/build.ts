import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file of a practice page as it is served. */
export interface Served {
  readonly body: Buffer;
  readonly type: string;
}

/** The sites that there is a practice page of: names of folders beside this file. */
export type PracticeSite = 'x' | 'facebook';

const built = new Map<PracticeSite, Promise<Map<string, Served>>>();

/** Bundles a practice page, once a process: file name (`main.js`, `style.css`) to what is served. */
export function buildPractice(site: PracticeSite): Promise<Map<string, Served>> {
  const before = built.get(site);
  if (before !== undefined) return before;
  const files = bundle(fileURLToPath(new URL(`./${site}/app`, import.meta.url)));
  built.set(site, files);
  return files;
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
    const type = part.fileName.endsWith('.css') ? 'text/css' : 'text/javascript';
    files.set(part.fileName, { body: Buffer.from(content), type });
  }
  return files;
}

/** Vite's answer depends on its input; ours is always one bundle that was not written. */
function outputs(result: Awaited<ReturnType<typeof build>>) {
  const first = Array.isArray(result) ? result[0] : result;
  if (first === undefined || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output;
}
