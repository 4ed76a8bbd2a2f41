/**
 * What finds what on Facebook. Roles, `aria-*`, the names that Facebook gives to parts for its own
 * advertising (`data-ad-*`), and the shapes of addresses have outlived the redesigns of years; classes
 * are generated anew and never used, and words of the interface, which is in a hundred languages, find
 * nothing here. Measured on saved pages of 2023 to 2026, in several layouts and languages; where
 * layouts differ, the surest form comes first.
 */

/**
 * A unit of a list: a post, an advertisement, a card of people. Since 2025 it is often without
 * `role=article`; menus, lists to choose from and tabs are numbered too, and have other roles.
 */
export const UNIT = '[aria-posinset]:not([role]), [aria-posinset][role="article"]';

/** The column beside a photo: the one post that is no unit of a list. */
export const VIEWER = '[role="complementary"]';

/** Units are `aria-labelledby` their author; empty articles are placeholders without a label. */
export const COMMENT = '[role="article"][aria-label]:not([aria-posinset])';

/** The words of a post; a coloured background or a photo's column has none. Oldest name last. */
export const MESSAGES = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-preview="message"]',
  '[data-ad-comet-preview="message"]',
];
export const MESSAGE = MESSAGES.join();

/** A line of what a person wrote, wherever it stands; nothing of the interface is aligned so. */
export const LINE = '[dir="auto"][style*="text-align"]';

/** Around a post's author, and around that of a post which it shares. Until 2024 only a heading. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';
export const HEADINGS = ['h2', 'h3', 'h4', `${PROFILE_NAME}:not(:has(h2, h3, h4))`];

/** What makes a block of a page a unit where it is not numbered: the row to like, comment and share. */
export const ACTIONS = [
  '[data-ad-rendering-role="like_button"]',
  '[data-ad-rendering-role="comment_button"]',
];

/** Never inside one post: what holds many, and the parts of a page around them. */
export const NOT_IN_POST = `${UNIT}, ${VIEWER}, h1, [role="main"], [role="feed"], [role="banner"], [role="navigation"]`;

export const LINK = 'a[href]';

/** A picture of somebody, called by their name. */
export const FACE = 'a[aria-label]';

/** The menu at the end of a post's head; a shared post has none of its own. */
export const MENU = '[role="button"][aria-haspopup="menu"]';

/** "Why am I seeing this ad?", in an advertisement's place of the time. */
export const AD = 'a[href*="/ads/about"]';

/** "See more" stands in the text, and the rest is not in the page until it is pressed. */
export const SEE_MORE = '[role="button"]';

/** What may stand inside a text and is none of it. */
export const NOT_TEXT =
  'svg, style, script, [role="button"], [aria-hidden="true"], [role="article"], [aria-posinset]';

/** A comment's row of time, Like and Reply. */
export const ROW = 'ul';

/** Stars of five, whose label has both numbers in every language. */
export const STARS = '[role="img"][aria-label]';

/** What is waited for. Placeholders are empty articles. */
export const PLACEHOLDER = '[data-visualcompletion="loading-state"]';
export const MAIN = '[role="main"]';
