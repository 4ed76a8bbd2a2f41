import type { FacebookLanguage } from '../../words.ts';
import { useValue } from '../store.ts';
import { ar } from './labels/ar.ts';
import { de } from './labels/de.ts';
import { en } from './labels/en.ts';

/** The words of Facebook's own interface around comments. */
export interface CommentLabels {
  /** What a comment is called; `ago` is its age in words. */
  readonly comment: (name: string, ago: string) => string;
  /** What a reply is called; `to` wrote the comment that it stands under. */
  readonly replyOf: (name: string, to: string, ago: string) => string;
  readonly comments: string;
  readonly author: string;
  readonly badges: string;
  readonly hide: string;
  readonly reply: string;
  readonly translate: string;
  readonly reactions: (count: number) => string;
  readonly relevant: string;
  readonly filtered: string;
  readonly moreComments: string;
  readonly replied: (name: string) => string;
  readonly replies: (count: number) => string;
  readonly viewReplies: (count: number) => string;
  readonly viewMoreReplies: (count: number) => string;
  /** What a composer is called. */
  readonly commentAs: (name: string) => string;
  readonly writePublic: string;
  readonly replyTo: (name: string) => string;
  readonly send: string;
  readonly tools: CommentTools;
}

/** What the icons in a composer are called. */
export interface CommentTools {
  readonly avatar: string;
  readonly emoji: string;
  readonly photo: string;
  readonly gif: string;
  readonly sticker: string;
}

const LABELS: Readonly<Record<FacebookLanguage, CommentLabels>> = { en, de, ar };

/** The words around comments in the language that is set. */
export function useCommentLabels(): CommentLabels {
  return useValue(({ config }) => LABELS[config.language]);
}
