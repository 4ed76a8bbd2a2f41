export type PracticeTheme = 'light' | 'dim' | 'dark';
export type PracticeLanguage = 'en' | 'ar' | 'de' | 'ja';

/** Somebody who writes on the practice X. */
export interface Account {
  /** Without `@`. */
  readonly handle: string;
  readonly name: string;
  readonly bio?: string;
  readonly verified?: boolean;
}

export interface Counts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
}

/** One post as the practice X keeps it. */
export interface PracticePost {
  /** Status id: digits that grow with time. */
  readonly id: string;
  /** Handle without `@`. */
  readonly author: string;
  /** Mentions, hashtags, links and emoji are marked up when shown. Empty for a post of media only. */
  readonly text: string;
  /** What "Show more" reveals; the text ends before it until then. */
  readonly rest?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** BCP 47, or `und`. */
  readonly lang: string;
  readonly counts?: Partial<Counts>;
  readonly parent?: string;
  readonly quote?: string;
  readonly media?: 'photo' | 'video';
  readonly ad?: boolean;
  /** Its author took it back: a placeholder stands in lists, its own page is an error. */
  readonly deleted?: boolean;
}

/** One line of a timeline. */
export interface Entry {
  readonly id: string;
  readonly repostedBy?: string;
  readonly pinned?: boolean;
  /** A line joins this post to the one below. */
  readonly joined?: boolean;
}

/** Everything that the page asks for once, at `/practice-config.json`. */
export interface PracticeConfig {
  readonly theme: PracticeTheme;
  readonly language: PracticeLanguage;
  readonly signedInAs: string;
  readonly accounts: readonly Account[];
  readonly posts: readonly PracticePost[];
  readonly home: readonly Entry[];
  /** Posts that a timeline loads at once; more follow near its end. */
  readonly pageSize: number;
  /** Milliseconds of grey placeholder before a timeline appears. */
  readonly latency: number;
  /** Path whose timeline fails until "Retry" is pressed. */
  readonly failing?: string;
}
