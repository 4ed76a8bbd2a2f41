import type { Place, State } from './state.ts';

/** What a path shows. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'photo'; readonly fbid: string }
  | { readonly kind: 'reel'; readonly id: string }
  | { readonly kind: 'profile'; readonly handle: string; readonly reviews: boolean };

/** Reads Facebook's addresses; a post is named by its number or its pfbid. */
export function pageOf(path: string): Page {
  const { pathname, searchParams } = new URL(path, 'https://www.facebook.com');
  const [first, second, third, fourth] = pathname.split('/').filter((part) => part !== '');
  const given = (name: string) => searchParams.get(name) ?? '';
  if (first === undefined || first === 'home.php') return { kind: 'home' };
  if (first === 'search') return { kind: 'search', query: given('q') };
  if (first === 'permalink.php' || first === 'story.php')
    return { kind: 'post', id: given('story_fbid') };
  if (first === 'photo' || first === 'photo.php') return { kind: 'photo', fbid: given('fbid') };
  if (first === 'reel') return { kind: 'reel', id: second ?? '' };
  if (first === 'groups' && (third === 'posts' || third === 'permalink'))
    return { kind: 'post', id: fourth ?? '' };
  if (first === 'groups') return { kind: 'group', group: second ?? '' };
  if (second === 'posts' || second === 'videos') return { kind: 'post', id: third ?? '' };
  if (first === 'profile.php')
    return { kind: 'profile', handle: given('id'), reviews: given('sk').startsWith('reviews') };
  return { kind: 'profile', handle: first, reviews: second?.startsWith('reviews') ?? false };
}

/** Facebook opens posts and photos over the page on which they were found. */
export function opensOver(path: string): boolean {
  const { kind } = pageOf(path);
  return kind === 'post' || kind === 'photo';
}

/** The post that an address names, by number or pfbid. */
export function postNamed({ posts }: State, name: string) {
  return posts.get(name) ?? [...posts.values()].find(({ pfbid }) => pfbid === name);
}

/** Where one is after going back or forth: what the tab's history kept says whether it lay over a page. */
export function placeOf(path: string, kept: unknown): Place {
  return { path, under: isPlace(kept) ? kept.under : null };
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'path' in value && 'under' in value;
}
