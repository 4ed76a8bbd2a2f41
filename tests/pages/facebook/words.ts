/** Arabic is shown right to left. */
export type FacebookLanguage = 'en' | 'ar' | 'de';

/** How a post's time is written, and whether its permalink is in the page. */
export type FacebookMarkup = 'plain' | 'decoys' | 'order' | 'labelled';

/** A person or a page that writes on the practice Facebook. */
export interface FacebookAccount {
  /** How practice data names it. */
  readonly key: string;
  readonly name: string;
  /** Where it has none, its address is `/profile.php?id=…`. */
  readonly vanity?: string;
  /** Digits. */
  readonly id: string;
  readonly page?: boolean;
  readonly verified?: boolean;
}

/** A comment, or a reply to one. */
export interface FacebookComment {
  /** Digits. */
  readonly id: string;
  /** An account's key; empty for an anonymous participant of a group. */
  readonly author: string;
  readonly anonymousName?: string;
  readonly text: string;
  /** What "See more" reveals; the text ends before it until then. */
  readonly rest?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** BCP 47. */
  readonly lang?: string;
  /** Key of the account that is put in front as a link. */
  readonly mention?: string;
  readonly sticker?: boolean;
  readonly replies?: readonly FacebookComment[];
}

/** How a page elsewhere presents itself below a post. */
export interface FacebookPreview {
  /** Host name. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
}

/** A post, a visitor's post on a page, or a review of a page. */
export interface FacebookPost {
  /** Digits. */
  readonly id: string;
  readonly pfbid: string;
  /** An account's key; empty for an anonymous member of a group. */
  readonly author: string;
  readonly anonymousName?: string;
  /** Empty for a post of pictures only. */
  readonly text: string;
  /** What "See more" reveals; the text ends before it until then. */
  readonly rest?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** BCP 47. */
  readonly lang?: string;
  /** Id (fbid) of its photo. */
  readonly photo?: string;
  readonly video?: boolean;
  /** A page elsewhere that it links to. */
  readonly preview?: FacebookPreview;
  /** The text stands large on a colour, outside of the usual message. */
  readonly coloured?: boolean;
  /** Id of the post that it shares. */
  readonly shared?: string;
  /** Vanity name of the group that it stands in. */
  readonly group?: string;
  /** Key of the page that a visitor wrote to, or that a review is about. */
  readonly to?: string;
  /** A recommendation, its opposite, or stars. */
  readonly review?: 'recommends' | 'does-not' | 1 | 2 | 3 | 4 | 5;
  readonly ad?: boolean;
  readonly suggested?: boolean;
  /** Where it differs from the whole page's. */
  readonly markup?: FacebookMarkup;
  readonly comments: readonly FacebookComment[];
}

/** Everything that the page asks for once, at `/practice-config.json`. */
export interface FacebookConfig {
  readonly theme: 'light' | 'dark';
  readonly language: FacebookLanguage;
  /** An account's key. */
  readonly signedInAs: string;
  readonly markup: FacebookMarkup;
  readonly accounts: readonly FacebookAccount[];
  readonly posts: readonly FacebookPost[];
  /** Ids of the posts in the news feed. */
  readonly home: readonly string[];
  /** Units that a feed loads at once; more follow near its end. */
  readonly pageSize: number;
  /** Comments that a post shows at once; more follow on demand. */
  readonly commentsAtOnce: number;
  /** Milliseconds of grey placeholders before a feed appears. */
  readonly latency: number;
  /** The moment that the world's times are relative to, in milliseconds. */
  readonly now: number;
  /** Key of another account that comments are written as. */
  readonly composeAs?: string;
}
