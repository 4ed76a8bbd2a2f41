import type { Place } from './state.ts';

/** What a path shows. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'notifications'; readonly mentions: boolean }
  | { readonly kind: 'post'; readonly id: string; readonly photo: boolean }
  | { readonly kind: 'profile'; readonly handle: string; readonly replies: boolean }
  | { readonly kind: 'compose' };

/** Reads X's addresses. */
export function pageOf(path: string): Page {
  const url = new URL(path, 'https://x.com');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [first = 'home', second, third, fourth] = parts;
  if (first === 'home') return { kind: 'home' };
  if (first === 'search' || first === 'explore')
    return { kind: 'search', query: url.searchParams.get('q') ?? '' };
  if (first === 'notifications') return { kind: 'notifications', mentions: second === 'mentions' };
  if (first === 'compose') return { kind: 'compose' };
  if (second === 'status' && third !== undefined)
    return { kind: 'post', id: third, photo: fourth === 'photo' };
  return { kind: 'profile', handle: first, replies: second === 'with_replies' };
}

/** Where a freshly loaded address is: a composer alone has home behind it. */
export function placeOf(path: string, kept: unknown): Place {
  const before = isPlace(kept) ? kept : null;
  const alone = pageOf(path).kind === 'compose' ? '/home' : null;
  return { path, under: before?.under ?? alone, replyTo: before?.replyTo ?? null };
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'path' in value && 'under' in value;
}
