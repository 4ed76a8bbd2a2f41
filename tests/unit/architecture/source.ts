import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface Import {
  /** Path below the project ("utils/words/post.ts") or the package's name ("react"). */
  readonly target: string;
  /** `import type` leaves nothing in the bundle. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Below the project, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** The code without comments and with strings emptied: what a rule about words may search. */
  readonly code: string;
}

/** Every TypeScript file of the product. */
export function sources(): Source[] {
  return ['entrypoints', 'components', 'utils'].flatMap(filesIn).map(readSource);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, imports: importsOf(path, withoutComments(text)), code: bare(text) };
}

const statement =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** The import and re-export statements of `code`, seen from the file `path`. */
export function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(statement)].map(([, type, from = '', lazy]) => ({
    target: resolve(path, lazy ?? from),
    typeOnly: type !== undefined,
  }));
}

function resolve(path: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    return normalize(join(dirname(path), specifier))
      .split(sep)
      .join('/');
  }
  const [scope = '', name = ''] = specifier.split('/');
  return specifier.startsWith('@') || scope === 'wxt' ? `${scope}/${name}` : scope;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/.*$/gm, '');
}

function bare(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
