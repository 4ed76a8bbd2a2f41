import {
  type Permalink,
  type ProfileLink,
  parsePermalink,
  parseProfile,
  siteUrl,
} from './address.ts';
import { type Message, ofLines } from './message.ts';
import { COMMENT, COMMENT_AUTHOR, LINE, LINK, ROW } from './selectors.ts';
import { nameText } from './text.ts';

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
  const link = nameLink(article);
  const row = own(article, ROW)[0];
  const time = row?.querySelector(LINK) ?? undefined;
  const permalink = parsePermalink(time?.getAttribute('href'));
  const number = permalink?.reply ?? permalink?.comment ?? null;
  const key = keyOf(link);
  if (key && number && !key.endsWith(`_${number}`)) return undefined;
  const name = link ? nameText(link) : anonymousName(article, row);
  const id = key ?? number;
  // The article is called by its author's name, in every language.
  if (!id || !name || !article.getAttribute('aria-label')?.includes(name)) return undefined;
  const profile = parseProfile(link?.getAttribute('href'));
  if (link && !profile) return undefined;
  const lines = own(article, LINE).filter((line) => !line.closest(LINK));
  return { id: `facebook:comment:${id}`, name, profile, message: ofLines(lines), time, permalink };
}

/** Of the links to the author, the picture's has no words; both must lead to the same comment. */
function nameLink(article: Element): Element | undefined {
  const links = own(article, COMMENT_AUTHOR).filter((link) => !link.closest(ROW));
  const named = new Set(links.map((link) => `${keyOf(link)} ${handleOf(link)}`));
  return named.size === 1 ? links.find((link) => nameText(link) !== '') : undefined;
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

/** The first words of the comment that are no link, where nothing in it leads to an author. */
function anonymousName(article: Element, row: Element | undefined): string {
  if (!row || own(article, COMMENT_AUTHOR).some((link) => !link.closest(ROW))) return '';
  const label = article.getAttribute('aria-label') ?? '';
  const names = own(article, 'span[dir]').map(nameText);
  return names.find((name) => name !== '' && label.includes(name)) ?? '';
}

/** Pieces of the comment itself, not of one inside it. */
function own(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter(
    (piece) => piece.parentElement?.closest(COMMENT) === article,
  );
}
