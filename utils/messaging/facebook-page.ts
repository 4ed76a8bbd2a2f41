/** A Facebook page as it is kept, by vanity name or numeric id, or why what was typed is none. */
export type ReadPage =
  | { readonly ok: true; readonly page: string }
  /** A sentence that stands beneath the field. */
  | { readonly ok: false; readonly message: string };

const way = 'Paste the page’s own address';
const refusals = {
  group: `That is a group, not a page. ${way}.`,
  post: `That is a post, not a page. ${way}.`,
  share: 'That is a share link, which names no page. Open it, then paste the page’s own address.',
  x: `That is an address on X. ${way} on Facebook.`,
  elsewhere: `That address is not on Facebook. ${way}.`,
  none: 'That is no page’s address. Paste one like facebook.com/northwindair.',
  name: 'Paste the page’s address, like facebook.com/northwindair.',
} as const;

type Refusal = keyof typeof refusals;

/** Reads a page's address or its name there ("@northwindair", "100064000000001"). */
export function readPage(typed: string): ReadPage {
  const found = isAddress(typed) ? fromAddress(typed) : nameOr('name', typed.replace(/^@/, ''));
  return 'page' in found
    ? { ok: true, page: found.page }
    : { ok: false, message: refusals[found.refusal] };
}

type Found = { readonly page: string } | { readonly refusal: Refusal };

const refuse = (refusal: Refusal): Found => ({ refusal });

/** A vanity name may hold full stops, but never ends as a host does. */
function isAddress(typed: string): boolean {
  return /[/:]|^profile\.php|\.(?:com|me|net|org)$/i.test(typed);
}

const onFacebook = /^(?:[\w-]+\.)*(?:facebook|fb)\.com$/;
const onX = /^(?:[\w-]+\.)*(?:x|twitter)\.com$/;
const sharing = /^fb\.(?:me|watch)$/;

function fromAddress(typed: string): Found {
  const address = /^(?:https?:\/\/|\/|profile\.php)/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address, 'https://facebook.com')) return refuse('none');
  const url = new URL(address, 'https://facebook.com');
  if (sharing.test(url.hostname)) return refuse('share');
  if (onX.test(url.hostname)) return refuse('x');
  return onFacebook.test(url.hostname) ? fromPath(url) : refuse('elsewhere');
}

/** First parts of addresses that show one post each; a page's own tabs have one part after its name. */
const posts = /^(?:permalink|story|photo|video)\.php$|^(?:photos?|videos?|watch|reels?|stories)$/i;
const postTab = /^(?:posts|photos|videos|reels?|permalink)$/i;
/** What else stands first in an address and is nobody's name. */
const places =
  /\.php$|^(?:ads|business|bookmarks|dialog|events|friends|gaming|hashtag|help|legal|login|marketplace|me|messages|notifications|places|plugins|policies|privacy|public|saved|search|settings)$/i;

function fromPath({ pathname, searchParams }: URL): Found {
  const parts = pathname.split('/').filter(Boolean).map(decoded);
  const [first = '', second = '', third] = parts;
  if (/^groups$/i.test(first)) return refuse('group');
  if (/^sharer?(?:\.php)?$/i.test(first)) return refuse('share');
  if (posts.test(first) || (postTab.test(second) && third)) return refuse('post');
  if (/^profile\.php$/i.test(first)) return numberOr(searchParams.get('id'));
  if (/^(?:people|pages|p)$/i.test(first)) return numberOr(parts.slice(1).at(-1));
  if (/^pg$/i.test(first)) return nameOr('none', second);
  return places.test(first) ? refuse('none') : nameOr('none', first);
}

/** "Northwind-Air-100064000000001" ends with its number too. */
function numberOr(part: string | null | undefined): Found {
  const [number] = /\d+$/.exec(part ?? '') ?? [];
  return number ? { page: number } : refuse('none');
}

function nameOr(refusal: Refusal, name: string): Found {
  return /^[\p{L}\p{N}.-]{1,80}$/u.test(name) ? { page: name } : refuse(refusal);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
