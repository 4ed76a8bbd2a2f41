import type { PracticePost } from './words.ts';

/** A post to add; what is left out is filled in (id and time: now). */
export type NewPost = Pick<PracticePost, 'author' | 'text'> & Partial<PracticePost>;

/** What tests do to the practice X, in the page's own world: `window.practice`. */
export interface PracticeHooks {
  /**
   * Adds a post and gives its id. `top`: at once at the top of home; `pending`: behind "Show posts";
   * `below`: after the last one; `nowhere`: only on its own pages.
   */
  add(post: NewPost, where?: 'top' | 'pending' | 'below' | 'nowhere'): string;
  /** The author takes a post back. */
  remove(id: string): void;
  /** Somebody answers a post, as from another browser; gives the new id. */
  reply(parentId: string, handle: string, text: string): string;
  /** Moves within the page (`history.pushState`), as a click on a link does. */
  navigate(path: string): void;
  /** The account that is signed in from now on. */
  signIn(handle: string): void;
  /** The next timeline that is opened fails to load, with "Retry". */
  failNext(): void;
  /** Scrolls the page to an offset in CSS px, or brings a post's cell into view. */
  scrollTo(target: number | { readonly id: string }): Promise<void>;
  /** Scrolls the timeline to its end by `perFrame` posts a frame; gives the number of frames. */
  scroll(options: { readonly perFrame: number }): Promise<number>;
  /** Forgets what was added and removed in this tab, at the next load. */
  forget(): void;
}

declare global {
  interface Window {
    practice: PracticeHooks;
  }
}
