import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../../utils/words/post.ts';

/** A page that we wrote in X's structure, and what a person sees on it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly posts: readonly Partial<Post>[];
  readonly gone: boolean;
  readonly loading?: boolean;
  readonly empty?: boolean;
  readonly signedIn?: string | null;
  readonly composers?: readonly {
    readonly answers: string | null;
    readonly text: string;
    readonly submit: string;
  }[];
}

const folder = join(import.meta.dirname, '../../fixtures/x');

/** Every page of tests/fixtures/x; adding a case means dropping in NAME.html and NAME.expected.json. */
export function fixtures(): Fixture[] {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return pages.map((file) => {
    const name = file.replace('.html', '');
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
    return { ...expected, name, html: readFileSync(join(folder, file), 'utf8') };
  });
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
