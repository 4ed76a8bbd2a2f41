import type { History } from '../complaints/signs.ts';
import type { BrandMatch } from '../words/brand.ts';
import type { Instant } from '../words/case.ts';
import type { KnownPost } from '../words/post.ts';
import type { Settings } from '../words/settings.ts';
import type { Verdict } from '../words/verdict.ts';
import type { CaseStore } from './store.ts';

/** What a use case is given: the store, the moment and the settings. */
export interface FactContext {
  readonly store: CaseStore;
  readonly now: Instant;
  readonly settings: Settings;
}

/** And, where it judges posts, a judge of them. */
export interface CaseContext extends FactContext {
  readonly triage: (post: KnownPost, match: BrandMatch, history?: History) => Verdict;
}
