import type { BrandMatch } from '../words/brand.ts';
import type { Instant } from '../words/case.ts';
import type { KnownPost } from '../words/post.ts';
import type { Settings } from '../words/settings.ts';
import type { Verdict } from '../words/verdict.ts';
import type { CaseStore } from './store.ts';

/** What a use case is given: the store, the moment, the settings and a judge of posts. */
export interface CaseContext {
  readonly store: CaseStore;
  readonly now: Instant;
  readonly settings: Settings;
  readonly triage: (post: KnownPost, match: BrandMatch) => Verdict;
}
