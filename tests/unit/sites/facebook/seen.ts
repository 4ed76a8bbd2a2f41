import type { Post } from '../../../../utils/words/post.ts';
import { type Capture, captures } from '../captures.ts';

/** A post or a comment as the person who prepared the capture saw it. */
interface Expected {
  readonly authorName: string;
  readonly authorId: string | null;
  readonly authorVanity: string | null;
  readonly text: string;
  readonly permalink: string | null;
}

interface ExpectedPost extends Expected {
  readonly truncated: boolean;
  readonly isPromoted: boolean;
  readonly comments: readonly (Expected & { readonly commentId: string })[];
}

interface ExpectedPage {
  readonly posts: readonly ExpectedPost[];
  /** How exactly the white space of the texts is known. */
  readonly whitespace?: string;
}

export type FacebookCapture = Capture<ExpectedPage>;

/** The saved pages of Facebook. */
export const facebookCaptures = (): FacebookCapture[] => captures<ExpectedPage>('facebook');

/** A post without its own comments, or a comment and the author and text of its post. */
interface Seen {
  readonly authorName: string;
  readonly authorHandle: string;
  readonly text: string;
  readonly url: string | null;
  readonly below: string | null;
  readonly id?: string | null;
  readonly truncated?: boolean;
  readonly promoted?: boolean;
}

/** What is compared of the posts that were read, as far as the page's white space is known. */
export function seen(posts: readonly Post[], page: FacebookCapture): Seen[] {
  const space = spaceOf(page);
  const byId = new Map(posts.map((post) => [post.id, post]));
  return posts.map((post) => {
    const { kind, id, authorHandle, url, truncated, promoted, parentId } = post;
    const parent = parentId === null ? undefined : byId.get(parentId);
    const below = parentId === null ? null : signature(parent, space);
    const common = { authorName: space(post.authorName), authorHandle, url, below };
    const text = space(post.text);
    return kind === 'comment' ? { ...common, text, id } : { ...common, text, truncated, promoted };
  });
}

/** The same, as the expectation has it. */
export function expected(page: FacebookCapture): Seen[] {
  const space = spaceOf(page);
  return page.expected.posts.flatMap((post) => [
    {
      ...common(post, space),
      below: null,
      truncated: post.truncated,
      promoted: post.isPromoted,
    },
    ...post.comments.map((comment) => ({
      ...common(comment, space),
      below: signature(post, space),
      id: `facebook:${comment.commentId}`,
    })),
  ]);
}

type Space = (text: string) => string;

/** The posts of a page stand in columns, which are compared whatever their order. */
export const inOrder = (all: readonly Seen[]): Seen[] =>
  [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function spaceOf({ expected: { whitespace } }: FacebookCapture): Space {
  return whitespace?.startsWith('collapse')
    ? (text) => text.replace(/\s+/g, ' ').trim()
    : (text) => text.replace(/ +$/gm, '');
}

const signature = (post: { authorName: string; text: string } | undefined, space: Space): string =>
  post ? `${space(post.authorName)}: ${space(post.text)}` : 'not on the page';

function common(post: Expected, space: Space) {
  const authorHandle = post.authorVanity ?? post.authorId ?? '';
  const { authorName, permalink: url } = post;
  return { authorName, authorHandle, url, text: space(post.text) };
}
