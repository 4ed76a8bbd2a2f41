import type { Post, SiteId } from '../../utils/words/post.ts';
import { sayHandle, siteWords } from '../../utils/words/site-words.ts';

/** Somebody as a site shows them. */
export interface Shown {
  readonly site: SiteId;
  readonly name: string;
  readonly handle: string;
  /** Empty for who writes anonymously. */
  readonly url: string;
}

/** What a person is called on a site: "@marenoduya", or by name where nobody reads handles. */
export function called({ site, name, handle, url }: Shown): string {
  if (siteWords[site].people === 'handle') return sayHandle(site, handle);
  // The handle of somebody anonymous is made up for telling them apart.
  return name || (url === '' ? 'Somebody anonymous' : handle);
}

/** Who wrote a post. */
export function authorOf(
  post: Pick<Post, 'site' | 'authorName' | 'authorHandle' | 'authorUrl'>,
): Shown {
  const { site, authorName: name, authorHandle: handle, authorUrl: url } = post;
  return { site, name, handle, url };
}
