import type { SiteId } from './post.ts';

/** What a site and its parts are called on screen. */
export interface SiteWords {
  readonly name: string;
  /** Where there is no room for the name. */
  readonly mark: string;
  /** People are known there by handle, as "@marenoduya", or by name alone. */
  readonly people: 'handle' | 'name';
  /** Where replies are written there. */
  readonly box: string;
  /** What the person presses to send: "You press Enter on Facebook." */
  readonly send: string;
  /** How the person opens the box by hand. */
  readonly open: string;
  /** What the person does in the box: "You are commenting as Lena Kern". */
  readonly doing: string;
  /** What a brand has there: "none of Northwind Air’s pages". */
  readonly accounts: string;
}

export const siteWords: Readonly<Record<SiteId, SiteWords>> = {
  x: {
    name: 'X',
    mark: 'X',
    people: 'handle',
    box: 'reply box',
    send: 'Reply',
    open: 'Press Reply under the post',
    doing: 'replying',
    accounts: 'accounts',
  },
  facebook: {
    name: 'Facebook',
    mark: 'FB',
    people: 'name',
    box: 'comment box',
    // No button stands beside most of its boxes.
    send: 'Enter',
    open: 'Press Comment or Reply under it',
    doing: 'commenting',
    accounts: 'pages',
  },
};

/** Every site, in the order in which they are listed on screen. */
export const siteIds: readonly SiteId[] = ['x', 'facebook'];

/** A handle as the site writes it. */
export function sayHandle(site: SiteId, handle: string): string {
  return siteWords[site].people === 'handle' ? `@${handle}` : handle;
}

/** "X and Facebook". */
export function nameSites(sites: readonly SiteId[], joint: 'and' | 'or' = 'and'): string {
  return sites.map((site) => siteWords[site].name).join(` ${joint} `);
}
