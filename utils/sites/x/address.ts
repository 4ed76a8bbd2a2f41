import type { PageKind } from '../site.ts';

/** Letters, digits, underscore; 15 today, up to 20 for accounts of the first years. */
export const HANDLE = /^\w{1,20}$/;

const SITE = '^(?:https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com)?';
const PERMALINK = new RegExp(`${SITE}/(i/web|\\w{1,20})/status/(\\d{1,20})(?![\\w])`, 'i');
const PROFILE = new RegExp(`${SITE}/(\\w{1,20})/?$`, 'i');

export interface Permalink {
  /** Null in addresses that leave the author out ("/i/status/1"). */
  readonly handle: string | null;
  readonly status: string;
}

/** What a link to a post says; undefined for any other link. */
export function parsePermalink(href: string | null | undefined): Permalink | undefined {
  const [, who, status] = PERMALINK.exec(href ?? '') ?? [];
  if (!who || !status) return undefined;
  return { handle: /^i(\/web)?$/i.test(who) ? null : who, status };
}

/** The handle that a link to a profile names; undefined for any other link. */
export function parseProfile(href: string | null | undefined): string | undefined {
  return PROFILE.exec(href ?? '')?.[1];
}

export const postId = (status: string): string => `x:${status}`;

/** Id of the post that a conversation's or a photo's address names; null elsewhere. */
export function focusId(url: URL): string | null {
  const link = parsePermalink(url.pathname);
  const kind = pageKind(url);
  return link && (kind === 'conversation' || kind === 'photo') ? postId(link.status) : null;
}

/** First parts of an address whose pages hold posts. */
const TIMELINES = new Set(['', 'home', 'search', 'hashtag', 'explore', 'notifications', 'compose']);
/** Second parts under `/i/` whose pages hold posts. */
const I_TIMELINES = new Set([
  'bookmarks',
  'lists',
  'communities',
  'topics',
  'events',
  'trending',
  'timeline',
]);
/** Names that are the site's own and no profile's. */
const SITE_PAGES = new Set(
  'i settings messages login logout signup account tos privacy about jobs download intent share oauth'.split(
    ' ',
  ),
);
/** Tabs of a profile that hold posts; its media tab is a grid of pictures only. */
const PROFILE_TABS = new Set([
  '',
  'with_replies',
  'highlights',
  'articles',
  'likes',
  'superfollows',
]);

/** What X shows at this address. */
export function pageKind(url: URL): PageKind {
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (parsePermalink(url.pathname)) return statusKind(url.pathname);
  if (TIMELINES.has(first)) return 'timeline';
  if (first === 'i') return I_TIMELINES.has(second) ? 'timeline' : 'other';
  if (SITE_PAGES.has(first) || !HANDLE.test(first) || rest.length > 0) return 'other';
  return PROFILE_TABS.has(second) ? 'timeline' : 'other';
}

function statusKind(path: string): PageKind {
  const [, tail = ''] = /\/status\/\d+\/?(\w*)/.exec(path) ?? [];
  if (tail === '') return 'conversation';
  if (tail === 'photo' || tail === 'video') return 'photo';
  return tail === 'quotes' || tail === 'history' ? 'timeline' : 'other';
}
