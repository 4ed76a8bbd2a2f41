import type { Post } from '../../../../utils/words/post.ts';
import { type Capture, captures } from '../captures.ts';

/** A post as the person who prepared the capture saw it. */
interface ExpectedPost {
  readonly id: string | null;
  readonly authorName: string;
  readonly authorHandle: string;
  readonly text: string;
  readonly lang: string | null;
  readonly truncated: boolean;
  readonly datetime: string | null;
  readonly isReply: boolean;
  readonly connectedToPrevious: boolean;
  readonly replyToHandles: readonly string[];
  readonly isPromoted: boolean;
  readonly quoted: object | null;
}

interface ExpectedPage {
  readonly posts: readonly ExpectedPost[];
  readonly composers?: { readonly editors: readonly { readonly initialText: string }[] };
}

export type XCapture = Capture<ExpectedPage>;

/** The saved pages of X. */
export const xCaptures = (): XCapture[] => captures<ExpectedPage>('x');

/** What is compared of the posts that were read. */
export function seen(posts: readonly Post[]): unknown[] {
  return posts.map((post) => {
    const { id, authorName, authorHandle, text, language, truncated } = post;
    const { postedAt, promoted, kind, replyingTo, parentId } = post;
    const author = { authorName, authorHandle };
    const words = { text, language, truncated };
    return { id, ...author, ...words, postedAt, promoted, kind, replyingTo, parentId };
  });
}

/** The same, as the expectation has it. */
export function expected({ expected: { posts } }: XCapture): unknown[] {
  return posts.map((post, index) => ({
    id: post.id && `x:${post.id}`,
    authorName: post.authorName,
    authorHandle: post.authorHandle,
    text: post.text,
    language: post.lang,
    truncated: post.truncated,
    postedAt: post.datetime,
    promoted: post.isPromoted,
    kind: post.isReply ? 'reply' : post.quoted ? 'quote' : 'post',
    replyingTo: post.replyToHandles,
    // No saved page holds replies below the focal post: connected posts are all that answer a visible one.
    parentId: post.connectedToPrevious ? `x:${posts[index - 1]?.id}` : null,
  }));
}
