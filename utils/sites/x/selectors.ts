/**
 * What finds what on X. `data-testid`, `role` and the shapes of addresses have outlived the redesigns
 * of years; generated classes have not and are never used, words of the interface differ by language
 * and find nothing here. Measured on 96 saved posts of 2023 to 2026, in several layouts.
 */

/** A post. Notifications, tombstones and people to follow are articles or cells without this id. */
export const POST = 'article[data-testid="tweet"]';

/** A post embedded in a long Article: a post of its own, although it stands inside another. */
export const EMBEDDED = '[data-testid="simpleTweet"]';

/**
 * The nearest of these around a piece says whose it is: the article itself, or a quoted post's card,
 * which is one big `role=link`. A quoted post has name, text and time, but is no post of the page.
 */
export const OWNER = 'article, [role="link"], blockquote';

/** Display name and handle; `User-Names` until 2022. The profile's header has `UserName` instead. */
export const NAME = '[data-testid^="User-Name"]';

/** Missing where a post is only media, a card or an Article. A translation adds a second one. */
export const TEXT = '[data-testid="tweetText"]';

/** A sibling of the text: a link until 2024, a button since. */
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';

/** A post's own time stands in its permalink; a quoted post's, a recording's length does not. */
export const TIME = 'time';

/** Carries the id of an advertisement, which shows no time. */
export const ANALYTICS = 'a[href*="/status/"][href$="/analytics"]';

/** Around an advertisement. Inside a post it means nothing: every video has one. */
export const PROMOTED = '[data-testid="placementTracking"]';

/** The column of the picture; thread lines stand above and below it. */
export const AVATAR = '[data-testid="Tweet-User-Avatar"]';

/** Those that read "@name", between name and text, are whom a post answers. */
export const LINK = 'a';

/** One row of a virtualised list: a post, a heading, a "show more replies", a tombstone. */
export const CELL = '[data-testid="cellInnerDiv"]';

/** What may stand inside a text or a name and is none: signs, the button above, another post. */
export const NOT_TEXT = `svg, style, script, ${SHOW_MORE}, ${CELL}, article, blockquote, div[role="link"]`;

/** A row with a heading ("Discover more") ends the conversation above it. */
export const HEADING = 'h1, h2, h3, [role="heading"]';

/** The focal post of a conversation takes focus by script only. */
export const FOCAL_TABINDEX = '-1';

/** Reply, repost, like, views, bookmark and share. A video's controls are a group too. */
export const ACTIONS = '[role="group"]';
export const REPLY = '[data-testid="reply"]';
export const BOOKMARK = '[data-testid="bookmark"], [data-testid="removeBookmark"]';

/** X's editor (Draft.js); the second form is the layout of 2021. Articles add one that is read-only. */
export const EDITOR =
  '[data-testid="tweetTextarea_0"][contenteditable="true"], [data-testid="tweetTextarea_0"] [contenteditable="true"]';

/** One line of a Draft.js editor; a placeholder stands outside of the editor. */
export const EDITOR_LINE = '[data-block="true"]';
export const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
export const DIALOG = '[role="dialog"]';

/** What a composer and its button have in common, the nearest first. */
export const COMPOSER_SCOPE = `${CELL}, ${DIALOG}, [data-testid="primaryColumn"], main`;

export const COLUMN = '[data-testid="primaryColumn"]';

/** What stands where a post is not shown: one line, without time and actions. */
export const TOMBSTONE = 'article:not(:has(time, [role="group"]))';

/** "This page does not exist", and "something went wrong", which alone has a button to try again. */
export const ERROR = '[data-testid="error-detail"]';
export const RETRY = 'button, [role="button"]:not(a)';

/** "Nothing to see here yet", also where posts are protected. */
export const EMPTY = '[data-testid="emptyState"]';

/** Lists that hold no posts and are whole without them. */
export const NOT_POSTS =
  '[data-testid="notification"], [data-testid="trend"], [data-testid="UserCell"]';

/** In a row that is waited for. The composer has one of its own, and an endless list ends with one. */
export const PROGRESS = '[role="progressbar"]';

export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
/** Ends in the handle whose picture it is. */
export const PICTURE = '[data-testid^="UserAvatar-Container-"]';
