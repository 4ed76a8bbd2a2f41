import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteId } from '../../../utils/words/post.ts';

/** A saved page of a real site, and what the person who prepared it saw on it. */
export interface Capture<Expected> {
  readonly name: string;
  readonly url: URL;
  readonly html: string;
  readonly expected: Expected;
}

/** Saved pages lie beside the project on some machines; they are never part of it. */
const folder = join(import.meta.dirname, '../../../../shared/captures');

const HOME: Readonly<Record<SiteId, string>> = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
};

/** Every page of a site with an expectation; empty, with a word on the console, where there are none. */
export function captures<Expected>(site: SiteId): Capture<Expected>[] {
  const found = [site, `fragments/${site}`].flatMap((part) =>
    capturesIn<Expected>(join(folder, part), HOME[site]),
  );
  if (found.length === 0) console.warn(`skipped: no saved pages of ${site} at ../shared/captures`);
  return found;
}

function capturesIn<Expected>(path: string, home: string): Capture<Expected>[] {
  if (!existsSync(path)) return [];
  const pages = readdirSync(path).filter((file) => file.endsWith('.html'));
  return pages.map((file) => {
    const name = file.replace('.html', '');
    // A page without its expectation fails here: a case is both.
    const expected = JSON.parse(readFileSync(join(path, `${name}.expected.json`), 'utf8'));
    const html = readFileSync(join(path, file), 'utf8');
    return { name, url: new URL(expected.url ?? home), html, expected };
  });
}
