import type { Instant } from './case.ts';
import type { Intent, Severity, Topic } from './verdict.ts';

/**
 * How the person came to teach it: by correcting what they saw (which is one-sided), by answering a
 * "was this right?" that was asked at random, or by acting on a flagged post without correcting it.
 */
export type LessonSource = 'corrected' | 'asked' | 'acted';

/** What the person taught about one post. It stays in the browser, and is erased with its customer. */
export interface Lesson {
  readonly postId: string;
  readonly text: string;
  /** BCP 47 tag of the text; null where the page gave none. */
  readonly language: string | null;
  /** The post was taken as aimed at the company, and did not merely name it (see `BrandMatch`). */
  readonly addressed: boolean;
  readonly source: LessonSource;
  /** What the post is, whether the verdict had said so or not. */
  readonly intent: Intent;
  /** Null where the person said nothing of it. */
  readonly severity: Severity | null;
  /** Null where the person said nothing of it. */
  readonly topic: Topic | null;
  /** When it was taught: of two lessons on one post, or on two that are alike, the later holds. */
  readonly at: Instant;
}
