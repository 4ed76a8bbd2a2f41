/**
 * Every message of the extension, grouped by direction. A reply is always an `Outcome`:
 * failures are values. Each message is parsed where it arrives (schemas.ts), and `privileged`
 * ones are accepted from extension pages only, judged by the sender's URL.
 */
import type { Patterns } from '../complaints/pattern.ts';
import type { Badge } from '../deadlines/badge.ts';
import type { Brand, BrandMatch } from '../words/brand.ts';
import type { DismissReason, Instant } from '../words/case.ts';
import type { Note } from '../words/customer.ts';
import type { KnownPost, SiteId } from '../words/post.ts';
import type { Settings } from '../words/settings.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';
import type { QueueRow } from '../words/view.ts';

export type Failure =
  | 'not-allowed'
  | 'bad-message'
  | 'not-set-up'
  | 'quota'
  | 'storage'
  /** What judges posts cannot be read. */
  | 'no-model'
  | 'not-found'
  /** The case was answered, or needs no reply any more. */
  | 'not-open'
  /** No page has shown where the post is. */
  | 'no-address'
  | 'no-page'
  | 'no-answer'
  | 'composer-not-found'
  | 'text-differs'
  /** The composer posts as an account that is none of the brand's; `detail` is its name. */
  | 'wrong-account'
  | 'gone';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  /** `detail` is a sentence for the person, or empty, unless its failure says otherwise. */
  | { readonly ok: false; readonly failure: Failure; readonly detail: string };

export type Theme = 'light' | 'dim' | 'dark';

/** What a content script needs for reading; `reading` is false before consent, without a brand, or when paused. */
export interface ReadingRules {
  readonly reading: boolean;
  readonly brands: readonly Brand[];
  /** What is looked for on behalf of the brands; their own lists are left to the background. */
  readonly patterns: Patterns;
  readonly sidebarWidth: number;
}

export interface SeenPost {
  readonly post: KnownPost;
  readonly match: BrandMatch;
  /** Another id under which pages show the same post. */
  readonly otherId?: string;
}

/** The state of a site's reader in one tab. */
export type ReaderHealth =
  | 'reading'
  /** The page should hold posts, and none was found. */
  | 'found-none'
  /** What was read could not be stored: the disk is full. */
  | 'no-room'
  /** What was read could not be judged: the model cannot be read. */
  | 'no-model'
  | 'paused'
  | 'elsewhere';

/** What the sidebar of a tab shows. */
export interface SidebarTarget {
  readonly tabId: number;
  readonly caseId: string | null;
  /** The post whose badge was pressed; the reply answers it. */
  readonly postId: string | null;
  /** What that badge says: shown until the case was looked up. */
  readonly badge: Badge | null;
  readonly site: SiteId;
  readonly theme: Theme;
  readonly rtl: boolean;
  /** Handle that is signed in on the page; null where it is not shown. */
  readonly signedInAs: string | null;
}

/** Content script → background. */
export interface FromPage {
  /** A page started: what should be read? */
  'page/hello': { in: { site: SiteId }; out: ReadingRules };
  /** Posts about a brand, or in a case's thread, as read. Sent again until acknowledged. */
  'page/seen': { in: { posts: readonly SeenPost[] }; out: { badges: readonly Badge[] } };
  /** The badges of posts on the page, after the worker or the cases changed. */
  'page/badges': { in: { postIds: readonly string[] }; out: { badges: readonly Badge[] } };
  /** The page of this post says that the post is gone. */
  'page/gone': { in: { postId: string }; out: null };
  /** The person sent this text in answer to the post and the composer emptied. */
  'page/sent': { in: { postId: string; text: string; signedInAs: string | null }; out: null };
  /** The person chose "Track as a complaint" on a post that was not flagged. */
  'page/track': { in: Omit<SeenPost, 'match'>; out: null };
  /** How the reader fares on this page. */
  'page/health': { in: { site: SiteId; health: ReaderHealth; leftOut: number }; out: null };
  /** The person opened the sidebar, on a case or on none. */
  'page/open-sidebar': {
    in: {
      postId: string | null;
      site: SiteId;
      theme: Theme;
      rtl: boolean;
      signedInAs: string | null;
    };
    out: null;
  };
  'page/sidebar-closed': { in: Record<never, never>; out: null };
  /** CSS px, clamped to 320..560. */
  'page/sidebar-width': { in: { width: number }; out: null };
}

/** Extension pages → background. All privileged but for what the sidebar frame needs of its own tab. */
export interface FromExtension {
  /** The sidebar frame asks what its own tab shows. */
  'sidebar/hello': { in: Record<never, never>; out: SidebarTarget };
  'sidebar/close': { in: Record<never, never>; out: null };
  /** From the popup: opens or closes the sidebar of the active tab. */
  'sidebar/toggle': { in: Record<never, never>; out: null };
  /**
   * Puts the text into the composer that answers the case's latest customer post, in the sidebar's own
   * tab; with `anyway` also where that composer posts as an account that is none of the brand's.
   */
  'sidebar/insert': {
    in: { caseId: string; text: string; anyway?: boolean };
    out: { kept: boolean };
  };
  'sidebar/undo-insert': { in: { caseId: string }; out: null };
  'case/answered': { in: { caseId: string }; out: null };
  'case/resolved': { in: { caseId: string }; out: null };
  'case/dismiss': { in: { caseId: string; reason: DismissReason }; out: null };
  /** `move`: the due time goes there, too, and why; null where it stays. */
  'case/snooze': { in: { caseId: string; until: Instant | null; move: string | null }; out: null };
  'case/hand-over': { in: { caseId: string; to: string; followUpAt: Instant | null }; out: null };
  /** A reply only held; `postId` null for the one that was just sent or marked. */
  'case/holding': {
    in: { caseId: string; postId: string | null; until: Instant | null };
    out: null;
  };
  'case/not-holding': { in: { caseId: string }; out: null };
  /** The due time that a snooze moved is the policy's own again. */
  'case/not-moved': { in: { caseId: string }; out: null };
  /** It stays moved after all. */
  'case/moved-again': { in: { caseId: string }; out: null };
  'case/labels': { in: { caseId: string; labels: readonly string[] }; out: null };
  /** Gives all running clocks the due times of the policy of now. */
  'policy/recompute': { in: Record<never, never>; out: { changed: number } };
  /** Takes the last mark or snooze back. */
  'case/reopen': { in: { caseId: string }; out: null };
  /** The person's word on what the post is; it is learnt from. */
  'teach/correct': {
    in: { caseId: string; intent?: Intent; severity?: Severity | null; topic?: Topic };
    out: Taught;
  };
  /** Takes their last word on it back, and what was learnt from it. */
  'teach/take-back': { in: { caseId: string }; out: Taught };
  /** Their answer to "was this right?". */
  'teach/answer': { in: { caseId: string; isRight: boolean }; out: Taught };
  /** They would rather not answer. */
  'teach/close-question': { in: { caseId: string }; out: null };
  /** Everything learnt until now; what they said of each case stays with it. Cannot be undone. */
  'teach/forget': { in: Record<never, never>; out: null };
  /** The reply that was sent but never seen: it did not go out after all. */
  'case/not-sent': { in: { caseId: string }; out: null };
  'case/draft': { in: { caseId: string; text: string }; out: null };
  'note/write': {
    in: { customerId: string; caseId: string | null; text: string };
    out: { id: string };
  };
  'note/delete': { in: { id: string }; out: null };
  /** A note that was just deleted stands again, as it was. */
  'note/restore': { in: { note: Note }; out: null };
  /** Everything the sidebar shows of a case: for frames whose own database is blocked. */
  'case/view': { in: { caseId: string }; out: unknown };
  'settings/write': { in: { settings: Settings }; out: null };
  'settings/pause': { in: { site: SiteId; paused: boolean }; out: null };
  /** What could not be read of the settings has been seen: its copy goes. */
  'settings/drop-unread': { in: Record<never, never>; out: null };
  /** Shows the settings: a framed page may not do that itself in Firefox. */
  'settings/open': { in: Record<never, never>; out: null };
  /** Everything about customers, cases and notes; the settings stay. Cannot be undone. */
  'data/erase': { in: Record<never, never>; out: null };
  'reader/health': { in: Record<never, never>; out: readonly SiteHealth[] };
  /** Focuses the tab that shows the case's post, or opens one. */
  'case/open-post': { in: { caseId: string }; out: null };
}

/** What followed from the person's word. */
export interface Taught {
  /** The other open cases that are held to be something else since; null where they follow later. */
  readonly changed: readonly QueueRow[] | null;
}

export interface SiteHealth {
  readonly site: SiteId;
  readonly health: ReaderHealth;
  /** Posts of the page that could not be read whole, and were left out. */
  readonly leftOut: number;
  readonly since: Instant;
}

/** Background → content scripts of a tab. */
export interface ToPage {
  /** Settings changed: read accordingly. */
  'tab/rules': { in: ReadingRules; out: null };
  /** What was learnt may make something of posts that were passed over: send all again. */
  'tab/read-again': { in: Record<never, never>; out: null };
  /** Cases changed: draw these badges anew where their posts are on the page. */
  'tab/badges': { in: { badges: readonly Badge[] }; out: null };
  /** Everything was erased: what the page showed so far is not to be kept anew. */
  'tab/erased': { in: Record<never, never>; out: null };
  /** The toolbar or the keyboard asks for the sidebar. */
  'tab/toggle-sidebar': { in: Record<never, never>; out: null };
  /** "Track as a complaint" was chosen: answer with the post around the selection. */
  'tab/track': { in: Record<never, never>; out: null };
  'tab/close-sidebar': { in: Record<never, never>; out: null };
  /** The person pressed Insert: `kept` says that their own words were already there and stand before it. */
  'tab/insert': { in: { postId: string; text: string; anyway?: boolean }; out: { kept: boolean } };
  'tab/undo-insert': { in: Record<never, never>; out: null };
}

/** Background → the sidebar of a tab, and what a page with posts about the brand has beside it. */
export interface ToSidebar {
  /** The sidebar shall show another case. */
  'sidebar/show': { in: SidebarTarget; out: null };
  /** What is stored changed, or a stage has passed: a sidebar without a database of its own asks again. */
  'cases/changed': { in: Record<never, never>; out: null };
}

export type Messages = FromPage & FromExtension & ToPage & ToSidebar;
export type MessageName = keyof Messages;
export type In<N extends MessageName> = Messages[N]['in'];
export type Out<N extends MessageName> = Messages[N]['out'];
