import { type Permalink, parsePermalink, postId } from './address.ts';
import { isOwn } from './own.ts';
import { ANALYTICS, TIME } from './selectors.ts';

export interface Origin {
  readonly link: Permalink;
  /** ISO 8601 in UTC; null where the page shows no time, or none that means anything. */
  readonly postedAt: string | null;
  /** False for an advertisement, which shows none. */
  readonly hasTime: boolean;
}

/** Where and when the post was published: its time's link says both, else its analytics say where. */
export function readOrigin(article: Element): Origin | undefined {
  const times = ownTimes(article);
  for (const time of times) {
    const link = parsePermalink(time.closest('a')?.getAttribute('href'));
    if (link) return { link, postedAt: instant(time), hasTime: true };
  }
  for (const anchor of article.querySelectorAll(ANALYTICS)) {
    const link = isOwn(anchor, article) ? parsePermalink(anchor.getAttribute('href')) : undefined;
    if (link) return { link, ...unlinkedTime(times) };
  }
  return undefined;
}

/** A recording's length is a time as well, of another form. */
function unlinkedTime(times: readonly Element[]): Pick<Origin, 'postedAt' | 'hasTime'> {
  const postedAt = times.map(instant).find((at) => at !== null) ?? null;
  return { postedAt, hasTime: postedAt !== null };
}

/** The times that are no quoted post's. A permalink around one is a `role=link` itself. */
export function ownTimes(article: Element): Element[] {
  const times = [...article.querySelectorAll(TIME)];
  return times.filter((time) => isOwn(time.closest('a') ?? time, article));
}

/** The post's id, without reading the rest; null where the page gives none. */
export function readId(article: Element): string | null {
  const origin = readOrigin(article);
  return origin ? postId(origin.link.status) : null;
}

const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

function instant(time: Element): string | null {
  const datetime = time.getAttribute('datetime') ?? '';
  const at = WITH_ZONE.test(datetime) ? Date.parse(datetime) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
