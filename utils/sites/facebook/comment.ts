import {
  type Permalink,
  type ProfileLink,
  parsePermalink,
  parseProfile,
  siteUrl,
} from './address.ts';
import { type Message, ofLines, ownLines } from './message.ts';
import { isBefore } from './query.ts';
import { LINE, LINK, ROW } from './selectors.ts';
import { isCalled, nameText } from './text.ts';
import { ownIn } from './units.ts';

export interface Comment {
  /** `facebook:comment:POST_COMMENT`, or `facebook:comment:COMMENT` where only that is told. */
  readonly id: string;
  readonly name: string;
  /** Undefined for an anonymous member of a group. */
  readonly profile: ProfileLink | undefined;
  readonly message: Message;
  /** The link around its time: where it stands. */
  readonly time: Element | undefined;
  readonly permalink: Permalink | undefined;
}

/** Undefined where the page does not say who wrote it, or says it twice and differently. */
export function readComment(article: Element): Comment | undefined {
  const [row] = ownIn(article, ROW);
  const links = ownIn(article, LINK).filter((link) => !link.closest(LINE));
  const time = links.find((link) => row?.contains(link));
  const authors = links.filter((link) => !row?.contains(link) && handleOf(link));
  const keyed = authors.filter(keyOf);
  const link = nameLink(keyed.length > 0 ? keyed : authors.slice(0, 2));
  const permalink = parsePermalink(time?.getAttribute('href'));
  const number = permalink?.reply ?? permalink?.comment ?? null;
  const key = keyOf(link);
  if (key && number && !key.endsWith(`_${number}`)) return undefined;
  // Without any link to an author it may be an anonymous member's.
  const name = link ? nameText(link) : row && keyed.length === 0 ? anonymousName(article) : '';
  const id = key ?? number;
  // The article is called by its author's name, in every language.
  if (!id || !name || !isCalled(article, name)) return undefined;
  const profile = parseProfile(link?.getAttribute('href'));
  const message = ofLines(ownLines(article));
  return { id: `facebook:comment:${id}`, name, profile, message, time, permalink };
}

/**
 * Of the links to the author, the picture's has no words; both must lead to the same comment, or be
 * there both where they name no comment.
 */
function nameLink(links: readonly Element[]): Element | undefined {
  const named = new Set(links.map((link) => `${keyOf(link)} ${handleOf(link)}`));
  if (named.size !== 1 || (links.length < 2 && !keyOf(links[0]))) return undefined;
  return links.find((link) => nameText(link) !== '');
}

const handleOf = (link: Element) => parseProfile(link.getAttribute('href'))?.handle;

const KEY = /^comment:(\d+_\d+)$/;

/** "POST_COMMENT" from the base64 in the author's link. */
function keyOf(link: Element | undefined): string | undefined {
  const coded = siteUrl(link?.getAttribute('href'))?.searchParams.get('comment_id') ?? '';
  return /^[A-Za-z\d+/]+={0,2}$/.test(coded) && coded.length % 4 === 0
    ? KEY.exec(atob(coded))?.[1]
    : undefined;
}

/** The first words of the comment, where neither they nor a picture are a link. */
function anonymousName(article: Element): string {
  const [first] = ownIn(article, 'span[dir]').filter((words) => nameText(words) !== '');
  const [link] = ownIn(article, 'a');
  const isLed = first && link && !isBefore(first, link);
  return first && !isLed ? nameText(first) : '';
}
