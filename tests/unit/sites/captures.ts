import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A post as the person who prepared the capture saw it. */
export interface ExpectedPost {
  readonly id: string | null;
  readonly authorName: string;
  readonly authorHandle: string;
  readonly text: string;
  readonly lang: string | null;
  readonly truncated: boolean;
  readonly datetime: string | null;
  readonly isReply: boolean;
  readonly connectedToPrevious: boolean;
  readonly replyToHandles: readonly string[];
  readonly position: 'ancestor' | 'focal' | null;
  readonly isPromoted: boolean;
  readonly quoted: object | null;
}

export interface ExpectedEditor {
  readonly scope: 'dialog' | 'inline_home' | 'inline_reply';
  readonly initialText: string;
}

export interface Capture {
  readonly name: string;
  readonly url: URL;
  readonly html: string;
  readonly posts: readonly ExpectedPost[];
  readonly editors: readonly ExpectedEditor[];
}

/** Saved pages of X lie beside the project on some machines; they are never part of it. */
const folder = join(import.meta.dirname, '../../../../shared/captures');

/** Every page with an expectation; empty, with a word on the console, where there are none. */
export function captures(): Capture[] {
  const found = ['x', 'fragments/x'].flatMap((part) => capturesIn(join(folder, part)));
  if (found.length === 0) console.warn('skipped: no saved pages at ../shared/captures');
  return found;
}

function capturesIn(path: string): Capture[] {
  if (!existsSync(path)) return [];
  const pages = readdirSync(path).filter((file) => file.endsWith('.html'));
  return pages.map((file) => {
    const name = file.replace('.html', '');
    // A page without its expectation fails here: a case is both.
    const expected = JSON.parse(readFileSync(join(path, `${name}.expected.json`), 'utf8'));
    return {
      name,
      url: new URL(expected.url ?? 'https://x.com/home'),
      html: readFileSync(join(path, file), 'utf8'),
      posts: expected.posts,
      editors: expected.composers?.editors ?? [],
    };
  });
}
