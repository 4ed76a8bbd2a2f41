import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rest } from '../../../utils/sites/site.ts';
import type { Post, SiteId } from '../../../utils/words/post.ts';

/** A page that we wrote in a site's structure, and what a person sees on it. */
export interface Fixture {
  readonly site: SiteId;
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly posts: readonly Partial<Post>[];
  /** The page says that its focal post is gone; false where it is left out. */
  readonly gone?: boolean;
  readonly loading?: boolean;
  readonly empty?: boolean;
  readonly signedIn?: string | null;
  readonly composers?: readonly {
    readonly answers: string | null;
    readonly text: string;
    readonly submit: string;
  }[];
  /** When each post was written, as a page says it that is read at `readAt`. */
  readonly times?: { readonly readAt: string; readonly posts: readonly Rest[] };
}

const folder = join(import.meta.dirname, '../../fixtures');

/** Every page of tests/fixtures/SITE; adding a case means dropping in NAME.html and NAME.expected.json. */
export function fixtures(site: SiteId): Fixture[] {
  const pages = readdirSync(join(folder, site)).filter((file) => file.endsWith('.html'));
  return pages.map((file) => {
    const name = file.replace('.html', '');
    const path = join(folder, site, name);
    const expected = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'));
    return { ...expected, site, name, html: readFileSync(`${path}.html`, 'utf8') };
  });
}

/** The page as a browser holds it before anything ran. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
