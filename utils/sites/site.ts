import type { KnownPost, Post, SiteId } from '../words/post.ts';

/** Where a badge goes. The badge's host is inserted into `parent` before `before` (null: at its end). */
export interface BadgeSlot {
  readonly parent: Element;
  readonly before: Element | null;
}

/** What kind of page an address shows, as far as reading needs to know. */
export type PageKind = 'timeline' | 'conversation' | 'photo' | 'other';

/** What is read of a post only when it is about the brand. */
export type Rest = Partial<Pick<Post, 'postedAt' | 'postedAtExact' | 'kind' | 'rating'>>;

/**
 * All that Hearback knows of a site. Functions read the DOM and never change it, measure
 * nothing (no layout, no innerText, no computed style but in `readRest`) and never throw on a mangled
 * page: what cannot be read whole is undefined.
 */
export interface Site {
  readonly id: SiteId;
  /** Match patterns of the content script. */
  readonly matches: readonly string[];
  /** The elements in `root`, itself included, that should each be a post; in no order. */
  postsIn(root: Element | Document): Element[];
  /** The innermost post's element around this one, itself included. */
  postAround(element: Element): Element | null;
  /**
   * CSS selectors of what says what a post says and may change after it was added: its text on
   * expanding, its time. The post around an addition in, around or as one of these is read again.
   */
  readonly inner: string;
  /** What the address shows; posts are expected on every kind but `other`. */
  pageKind(url: URL): PageKind;
  /** Id of the post that a conversation's address names, `x:123`; null elsewhere. */
  focusId(url: URL): string | null;
  /** The posts' elements from top to bottom; on recycling lists the document's order may differ. */
  posts(document: Document): Element[];
  /** The post as a person reads it; where `postedAt` is null, `readRest` may say more. */
  read(element: Element, url: URL): Post | undefined;
  /** Only the id: cheap, for finding a post's element again after its node was recycled. */
  readId(element: Element): string | null;
  /** Another id under which pages show the same post, those without its address say; null where none. */
  otherId(post: KnownPost): string | null;
  /**
   * What `read` leaves open, its time above all; undefined where the page does not say more. May read
   * computed style: asked once of an element, for a post about the brand, outside of the observer's
   * callback.
   */
  readRest(element: Element, url: URL, readAt: number): Rest | undefined;
  /** Where the badge of this post goes; undefined where the page has no place for it. */
  badgeSlot(element: Element): BadgeSlot | undefined;
  /** How a badge fits in: a fixed slot in a row of actions, or a small one behind a line's last word. */
  readonly badgeFit: 'slot' | 'line';
  /** The page that should show the focal post says that it is gone; the placeholder, or undefined. */
  gone(document: Document, url: URL): Element | undefined;
  /** The page's posts are loading, so finding none means nothing yet. */
  loading(document: Document): boolean;
  /** The timeline is there and says by itself that it is empty. */
  empty(document: Document): boolean;
  /** Handle of the account that is signed in, without `@`; null where the page does not show it. */
  signedIn(document: Document): string | null;
  readonly composer: {
    /** The composer that answers this post, if it is open. `postId` may be answered inline or in a dialog. */
    find(document: Document, url: URL, postId: string): HTMLElement | undefined;
    /** The button on the post that opens its reply composer. */
    opener(post: Element): HTMLElement | undefined;
    /** The text as the composer holds it, line breaks as "\n". */
    text(composer: HTMLElement): string;
    /** What the site itself has put in front of the person's words, a mention; empty where nothing. */
    prefilled(composer: HTMLElement): string;
    /** The button that sends this composer's text. */
    submit(composer: HTMLElement): HTMLElement | undefined;
    /** Pressed in the composer, this key sends its text. */
    sendsBy(event: KeyboardEvent): boolean;
    /** Id of the post that this composer answers, where the page shows it; null for a new post. */
    answers(composer: HTMLElement, url: URL): string | null;
    /** Name of the account as which this composer posts, where the page says so; null elsewhere. */
    speaker(composer: HTMLElement): string | null;
  };
}

/** What reading and answering share. */
export type CommonSite = Pick<Site, 'id' | 'postsIn' | 'focusId' | 'read' | 'readId' | 'otherId'>;

/** The part of a site that every page carries, for reading. */
export type ReadingSite = CommonSite &
  Pick<Site, 'postAround' | 'inner' | 'pageKind' | 'badgeSlot' | 'badgeFit' | 'loading' | 'empty'>;

/** The part that is loaded with the first post about the brand. */
export type AnsweringSite = CommonSite & Pick<Site, 'readRest' | 'gone' | 'signedIn' | 'composer'>;
