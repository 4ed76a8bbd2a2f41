import {
  isGroup,
  type Permalink,
  type ProfileLink,
  parsePermalink,
  parseProfile,
} from './address.ts';
import { findAll, findFirst, isBefore } from './query.ts';
import { AD, FACE, HEADINGS, LINE, LINK, MENU, MESSAGES, UNIT } from './selectors.ts';
import { isCalled, nameText } from './text.ts';
import { authorHeadings, isOwn, ownHeadings, ownIn } from './units.ts';

/** The head of a unit: who wrote it, to whom, and its line of time and audience. */
export interface Head {
  readonly heading: Element;
  readonly name: string;
  /** Undefined for an anonymous member of a group, of whom the page shows no profile. */
  readonly profile: ProfileLink | undefined;
  /** The second profile that the heading names: the page that is reviewed or written to. */
  readonly to: ProfileLink | undefined;
  /** The element that holds time and audience, side by side. */
  readonly line: Element | undefined;
  /** The link around the time; on obfuscated pages its address says nothing. */
  readonly time: Element | undefined;
  readonly permalink: Permalink | undefined;
  readonly promoted: boolean;
}

/** Undefined where the head names nobody, or where it may be that of another post. */
export function readHead(unit: Element): Head | undefined {
  const heading = labelled(unit) ?? unlabelled(unit);
  if (!heading) return undefined;
  const line = timeLine(heading, unit);
  const inHeading = linksIn(heading, unit);
  const inLine = linksIn(line, unit);
  const author = authorLink(inHeading, inLine);
  const name = nameText(author ?? heading);
  const profile = profileOf(author);
  const time = inLine.find(permalinkOf) ?? inLine.find((link) => !profileOf(link));
  const permalink = permalinkOf(time);
  // A name without any link, nor around a picture, is how a group shows an anonymous member.
  const isLed = () => isElsewhere(permalink) || inLine.some(profileOf) || hasLinkTo(heading, unit);
  if (!author && isLed()) return undefined;
  if (!name || !isSure(unit, heading, name, profile, permalink)) return undefined;
  const named = inHeading.map(profileOf);
  const to = named.find((other) => other && other.handle !== profile?.handle);
  const promoted = isAd(line, [author, time]);
  return { heading, name, profile, to, line, time, permalink, promoted };
}

/** Members are anonymous in groups alone. */
const isElsewhere = (permalink: Permalink | undefined): boolean =>
  permalink !== undefined && !permalink.url.includes('/groups/');

const linksIn = (part: Element | undefined, unit: Element): Element[] =>
  part ? ownIn(part, LINK, unit) : [];

const hasLinkTo = (heading: Element, unit: Element): boolean =>
  linksIn(unit, unit).some((link) => isBefore(link, heading) || heading.contains(link));

const profileOf = (link: Element | undefined): ProfileLink | undefined =>
  parseProfile(link?.getAttribute('href'));

const permalinkOf = (link: Element | undefined): Permalink | undefined =>
  parsePermalink(link?.getAttribute('href'));

/** The heading names the author; that of a group's post outside of its group names the group first. */
function authorLink(inHeading: Element[], inLine: Element[]): Element | undefined {
  const [first] = inHeading;
  return (
    inHeading.find(profileOf) ??
    (isGroup(first?.getAttribute('href')) ? inLine.find(profileOf) : undefined)
  );
}

/** The heading by which the unit is called, if it is its own and the first of them. */
function labelled(unit: Element): Element | undefined {
  const label = unit.getAttribute('aria-labelledby');
  const named = label ? unit.ownerDocument.getElementById(label) : null;
  // An id that is there twice says nothing: then the unit's own headings are asked.
  const heading = named && unit.contains(named) ? named : undefined;
  return heading && HEADINGS.includes(heading.localName) && isOwn(heading, unit)
    ? heading
    : undefined;
}

/** Of a unit that is not called by any heading: the first that is over its words. */
function unlabelled(unit: Element): Element | undefined {
  const heading = authorHeadings(unit)[0] ?? anonymousHeading(unit);
  return heading && isOverWords(heading, unit) ? heading : undefined;
}

/** Where members write anonymously, the heading holds their name and no link. */
function anonymousHeading(unit: Element): Element | undefined {
  return findFirst(unit, MESSAGES) ? ownHeadings(unit)[0] : undefined;
}

/** A name below a unit's first words is that of a post which it shares, whoever wrote the words. */
function isOverWords(heading: Element, unit: Element): boolean {
  const words = findAll(unit, [...MESSAGES, LINE]).filter((own) => isOwn(own, unit));
  return words.every((own) => isBefore(heading, own));
}

/**
 * A second sign that the heading is the post's own, since a page under way may lack the head and show
 * that of a post which is shared inside: the unit names it, a menu stands at its end, or, on a page's
 * featured tiles, its address is in the author's name.
 */
function isSure(
  unit: Element,
  heading: Element,
  name: string,
  profile: ProfileLink | undefined,
  permalink: Permalink | undefined,
): boolean {
  const owner = permalink?.owner?.toLowerCase();
  const handle = profile?.handle.toLowerCase();
  // A number and a vanity name may be the same person's; two of a kind are not.
  if (owner && handle && isNumber(owner) === isNumber(handle) && owner !== handle) return false;
  const face = faceOver(heading, unit);
  if (face && !isCalled(face, name)) return false;
  const pictured = profileOf(face)?.handle.toLowerCase();
  if (pictured && pictured !== handle) return false;
  const isNamed = heading.id !== '' && unit.getAttribute('aria-labelledby') === heading.id;
  // A list's unit has a head of its own: a name without its marks is that of a post inside.
  const isTile = handle !== undefined && owner === handle && !unit.matches(UNIT);
  return isNamed || isTile || menuBeside(heading, unit);
}

const isNumber = (handle: string): boolean => /^\d+$/.test(handle);

/** The picture before the heading, called by the author's name, in some languages and more. */
function faceOver(heading: Element, unit: Element): Element | undefined {
  for (let at: Element | null = heading; at && at !== unit; at = at.parentElement) {
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling) {
      const face = facesIn(beside).findLast(
        (found) => isOwn(found, unit) && !isGroup(found.getAttribute('href')),
      );
      if (face) return face;
    }
  }
  return undefined;
}

const facesIn = (part: Element): Element[] =>
  part.matches(FACE) ? [part] : [...part.querySelectorAll(FACE)];

function menuBeside(heading: Element, unit: Element): boolean {
  for (let at = heading.parentElement; at && unit.contains(at); at = at.parentElement) {
    if (findFirst(at, MESSAGES) || findAll(at, HEADINGS).length > 1) return false;
    if (at.querySelector(MENU)) return true;
  }
  return false;
}

/** What stands next below the author, if it holds a link; what follows the head holds some too. */
function timeLine(heading: Element, unit: Element): Element | undefined {
  for (let at = heading; at !== unit && at.parentElement; at = at.parentElement) {
    if (findFirst(at, MESSAGES)) return undefined;
    const next = at.nextElementSibling;
    if (next)
      return next.querySelector(LINK) && !findFirst(next, MESSAGES) ? innermost(next) : undefined;
  }
  return undefined;
}

/** Down to the element that lays several pieces out beside each other. */
function innermost(block: Element): Element {
  let at = block;
  while (at.children.length === 1 && at.firstElementChild && !at.firstElementChild.matches(LINK)) {
    at = at.firstElementChild;
  }
  return at;
}

/** Longer than any other post's: what an advertisement's links carry to be counted. */
const AD_TRACKING = 311;

function isAd(line: Element | undefined, links: readonly (Element | undefined)[]): boolean {
  return line?.querySelector(AD) != null || links.some((link) => tracking(link) >= AD_TRACKING);
}

function tracking(link: Element | undefined): number {
  const [, value = ''] =
    /__cft__(?:\[|%5B)0(?:\]|%5D)=([^&#]*)/i.exec(link?.getAttribute('href') ?? '') ?? [];
  return value.length;
}
