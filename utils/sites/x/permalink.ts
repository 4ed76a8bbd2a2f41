import { type Permalink, parsePermalink, postId } from './address.ts';
import { isOwn } from './own.ts';
import { ANALYTICS, TIME } from './selectors.ts';

export interface Origin {
  readonly link: Permalink;
  /** ISO 8601 in UTC; null where the page shows no time, or none that means anything. */
  readonly postedAt: string | null;
  /** False for an advertisement: only its analytics say what it is. */
  readonly hasTime: boolean;
}

/** Where and when the post was published: from its time's link, or an advertisement's analytics. */
export function readOrigin(article: Element): Origin | undefined {
  for (const time of article.querySelectorAll(TIME)) {
    const anchor = time.closest('a');
    const link = ownLink(anchor, article);
    if (link) return { link, postedAt: instant(time.getAttribute('datetime')), hasTime: true };
  }
  for (const anchor of article.querySelectorAll(ANALYTICS)) {
    const link = ownLink(anchor, article);
    if (link) return { link, postedAt: null, hasTime: false };
  }
  return undefined;
}

function ownLink(anchor: Element | null, article: Element): Permalink | undefined {
  if (!anchor || !isOwn(anchor, article)) return undefined;
  return parsePermalink(anchor.getAttribute('href'));
}

/** The post's id, without reading the rest; null where the page gives none. */
export function readId(article: Element): string | null {
  const origin = readOrigin(article);
  return origin ? postId(origin.link.status) : null;
}

const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

function instant(datetime: string | null): string | null {
  if (!datetime || !WITH_ZONE.test(datetime)) return null;
  const at = Date.parse(datetime);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
