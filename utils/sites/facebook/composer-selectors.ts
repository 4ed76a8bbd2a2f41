/**
 * What finds what around Facebook's composers. They are Lexical's, which names its own parts; the
 * words on them differ by language and say nothing here.
 */

/** Where comments and posts are written; a search field is no such editor. */
export const EDITOR = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

/** Around a comment's composer; that of a new or a shared post sends itself and has another role. */
export const COMMENT_FORM = 'form[role="presentation"]';

/** The one id of the page that tells what a button does; only photo viewer and dialog have it. */
export const SUBMIT = '#focused-state-composer-submit [role="button"]';

/** Covers the page; cards, menus and notifications are dialogs too, and hold no post and no editor. */
export const DIALOG = '[role="dialog"]';

/** What is in the page for later, or about to leave it. */
export const OUT_OF_REACH = '[hidden], [aria-hidden="true"]';

/** Lexical writes each line as a paragraph. */
export const LINE = 'p';

/** What a person typed is a text of Lexical's without more; a name that it keeps whole is not. */
export const MENTION =
  'a, [spellcheck="false"], [data-lexical-mention], span:not([data-lexical-text])';

/** Names to mention, emoji to choose: while the list is open, keys are its own. */
export const CHOICE = '[role="listbox"] [role="option"]';

/** Facebook's own name for the button, on the words or the picture in it. Missing before 2025. */
export const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';

export const BUTTON = '[role="button"]';

/** Like and its reactions are named for those who do not see; Reply is only its word. */
export const NAMED_BUTTON = '[role="button"][aria-label]';

/** The box "What's on your mind?" of one's own page, above the posts. */
export const PROFILE_COMPOSER = '[data-pagelet="ProfileComposer"] a[href]';

/** Every account's picture is drawn so; icons are not. */
const PICTURE = 'svg[data-visualcompletion="ignore-dynamic"]';

/** The same box elsewhere: one's own picture beside the button that says it. */
export const BESIDE_BUTTON = `[role="main"] a[href]:has(${PICTURE}):has(+ [role="button"]:not([aria-label]))`;

/** One's own picture at the top of the page; other links there hold icons. */
export const BANNER_PICTURE = `[role="banner"] a[href]:has(${PICTURE})`;
