import type { PageKind } from '../site.ts';

const ORIGIN = 'https://www.facebook.com';

/** Hosts of one and the same site: the computer's, the phone's, and one for slow lines. */
const HOST = /^(?:(?:www|m|web)\.)?facebook\.com$/;

/** All that names a post; the rest of an address is tracking and differs from read to read. */
const NAMING = /^(?:story_fbid|id|substory_index|fbid|set|v|(?:reply_)?comment_id)$/;

/** First parts of an address that are the site's own and no profile's. */
const SITE_PAGES = new Set(
  (
    'ad_center ads business bookmarks events friends gaming games groups hashtag help latest legal live ' +
    'login marketplace memories me messages notifications pages people photo photos places policies ' +
    'privacy recover reel reels saved search settings share sharer stories terms videos watch'
  ).split(' '),
);

const isSitePage = (part: string): boolean => part.endsWith('.php') || SITE_PAGES.has(part);

/** A post's few links are asked several times over while it is read. */
const parsed = new Map<string, URL | undefined>();
const mostParsed = 100;

/** A link within Facebook, whichever host it names; undefined for any other. */
export function siteUrl(href: string | null | undefined): URL | undefined {
  // A query alone is what stands for an address that is not told yet.
  if (!href || /^[?#]/.test(href)) return undefined;
  if (parsed.size > mostParsed) parsed.clear();
  if (!parsed.has(href)) parsed.set(href, parse(href));
  return parsed.get(href);
}

function parse(href: string): URL | undefined {
  const url = URL.parse(href, ORIGIN);
  return url && HOST.test(url.host) && /^https?:$/.test(url.protocol) ? url : undefined;
}

export interface ProfileLink {
  /** Vanity name or numeric id. */
  readonly handle: string;
  /** Absolute, without tracking. */
  readonly url: string;
}

const VANITY = /^https:\/\/www\.facebook\.com\/(?!\d+\b)([\w.]{5,50})(?:[?#]|$)/;

/** Whom a link to a profile names; undefined for any other link. */
export function parseProfile(href: string | null | undefined): ProfileLink | undefined {
  // Most are of this form, and to parse an address is dear where it is done for every post.
  const vanity = VANITY.exec(href ?? '')?.[1];
  if (vanity && !isSitePage(vanity)) return { handle: vanity, url: `${ORIGIN}/${vanity}` };
  const url = siteUrl(href);
  if (!url) return undefined;
  const [first = '', second = '', third = '', fourth = ''] = parts(url);
  if (first === 'profile.php') return byNumber(url.searchParams.get('id'));
  if (first === 'groups') return third === 'user' ? byNumber(fourth) : undefined;
  if (first === 'people' || first === 'pages') return byNumber(third);
  if (first === 'p') return byNumber(lastNumber(second));
  if (second || isSitePage(first)) return undefined;
  // Of a page's name in another script than Latin, only the number behind it is kept.
  if (!/^[\w.-]{2,80}$/.test(first)) return byNumber(lastNumber(first));
  return /^\d+$/.test(first) ? byNumber(first) : { handle: first, url: `${ORIGIN}/${first}` };
}

const lastNumber = (name: string) => /-(\d+)$/.exec(name)?.[1];

/** By the number, or by what stands for it where nobody is signed in. */
function byNumber(id: string | null | undefined): ProfileLink | undefined {
  if (!id || !/^(?:\d{1,25}|pfbid\w{10,})$/.test(id)) return undefined;
  return { handle: id, url: `${ORIGIN}/profile.php?id=${id}` };
}

/** True for a link to a group itself, not to a post or a member of it. */
export function isGroup(href: string | null | undefined): boolean {
  const [first, second, third] = parts(siteUrl(href) ?? new URL(ORIGIN));
  return first === 'groups' && second !== undefined && third === undefined;
}

export interface Permalink {
  /** What names the post: "pfbid0abc…" or digits. */
  readonly key: string;
  /** Handle of the profile in whose name the address is; null where it names none. */
  readonly owner: string | null;
  /** Absolute, without tracking, without a comment. */
  readonly url: string;
  /** Digits of the comment that the address points at, and of the reply to it. */
  readonly comment: string | null;
  readonly reply: string | null;
}

const KEY = /^(?:pfbid\w{10,}|\d{3,25})$/;

/** What a link to a post, a photo, a video, a reel or a comment below one says; undefined for any other. */
export function parsePermalink(href: string | null | undefined): Permalink | undefined {
  const url = siteUrl(href);
  const named = url && nameOf(url);
  if (!url || !named || !KEY.test(named.key)) return undefined;
  const comment = digits(url.searchParams.get('comment_id'));
  const reply = digits(url.searchParams.get('reply_comment_id'));
  return { ...named, url: cleanUrl(url, false), comment, reply };
}

const digits = (value: string | null): string | null =>
  value && /^\d{1,25}$/.test(value) ? value : null;

function nameOf(url: URL): { key: string; owner: string | null } | undefined {
  const [first = '', second = '', third = ''] = parts(url);
  const last = parts(url).at(-1) ?? '';
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  switch (first) {
    case 'permalink.php':
    case 'story.php':
      return { key: asked('story_fbid'), owner: asked('id') || null };
    case 'photo':
    case 'photo.php':
      return { key: asked('fbid'), owner: null };
    case 'watch':
      return { key: asked('v'), owner: null };
    case 'reel':
      return { key: second, owner: null };
    case 'groups':
      return third === 'posts' || third === 'permalink' ? { key: last, owner: null } : undefined;
  }
  if (isSitePage(first)) return undefined;
  return /^(?:posts|photos|videos|reels)$/.test(second) && third
    ? { key: last, owner: first }
    : undefined;
}

/** The address with nothing but what names the post, or also the comment. */
export function cleanUrl(url: URL, withComment: boolean): string {
  const kept = [...url.searchParams].filter(
    ([name]) => NAMING.test(name) && (withComment || !name.endsWith('comment_id')),
  );
  const query = new URLSearchParams(kept).toString();
  return `${ORIGIN}${url.pathname}${query && `?${query}`}`;
}

const parts = (url: URL): string[] => url.pathname.split('/').filter(Boolean);

/** Tabs of a profile that hold posts. */
const PROFILE_TAB = /^(?:posts|reviews|mentions|videos|reels_tab)?$/;
/** Site pages that hold posts. */
const TIMELINE = /^(?:home\.php|hashtag|watch|reel|permalink\.php|story\.php)?$/;

/** What Facebook shows at this address. A comment names its post itself, so no page has to be waited for. */
export function pageKind(url: URL): PageKind {
  const [first = '', second = '', third = ''] = parts(url);
  if (first === 'photo' || first === 'photo.php' || second === 'photos') {
    return parsePermalink(url.href) ? 'photo' : 'other';
  }
  if (TIMELINE.test(first) || parsePermalink(url.href)) return 'timeline';
  if (first === 'groups') return second && (!third || third === 'posts') ? 'timeline' : 'other';
  if (first === 'search') return second === 'posts' || second === 'top' ? 'timeline' : 'other';
  if (first === 'profile.php') {
    return PROFILE_TAB.test(url.searchParams.get('sk') ?? '') ? 'timeline' : 'other';
  }
  return !isSitePage(first) && !third && PROFILE_TAB.test(second) ? 'timeline' : 'other';
}

/** Handle of the page or profile whose reviews the address shows; undefined elsewhere. */
export function reviewedPage(url: URL): string | undefined {
  const [, second] = parts(url);
  const isReviews = second === 'reviews' || url.searchParams.get('sk') === 'reviews';
  const own = new URL(url);
  own.pathname = second === 'reviews' ? own.pathname.replace(/\/reviews\/?$/, '') : own.pathname;
  return isReviews ? parseProfile(own.href)?.handle : undefined;
}
