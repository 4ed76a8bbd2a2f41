import type { FacebookComment, FacebookPost } from './words.ts';

/** A post to add; what is left out is filled in (ids, and now as its time). */
export type NewFacebookPost = Pick<FacebookPost, 'author' | 'text'> & Partial<FacebookPost>;

/** A comment to add; `parent` is the id of the comment that it answers. */
export type NewFacebookComment = Pick<FacebookComment, 'author' | 'text'> &
  Partial<FacebookComment> & { readonly parent?: string };

/** What tests do to the practice Facebook, in the page's own world: `window.practiceFacebook`. */
export interface FacebookHooks {
  /** Adds a post to the news feed, at its top where nothing else is said, and gives its id. */
  add(post: NewFacebookPost, where?: 'top' | 'below'): string;
  /** Somebody comments, as from another browser; gives the new comment's id. */
  comment(postId: string, comment: NewFacebookComment): string;
  /** The author takes a post or a comment back. */
  remove(id: string): void;
  /** Moves within the page (`history.pushState`), as a click on a link does. */
  navigate(path: string): void;
  /** The account that is signed in from now on. */
  signIn(key: string): void;
  /** Scrolls the page to an offset in CSS px, or brings a post into view. */
  scrollTo(target: number | { readonly id: string }): Promise<void>;
  /** Scrolls the feed to its end by `perFrame` units a frame; gives the number of frames. */
  scroll(options: { readonly perFrame: number }): Promise<number>;
  /** Fills a post's permalink in, as Facebook does when the pointer comes over its time. */
  reveal(postId: string): void;
  /** Forgets what was added and removed in this tab, at the next load. */
  forget(): void;
}

declare global {
  interface Window {
    practiceFacebook: FacebookHooks;
  }
}
