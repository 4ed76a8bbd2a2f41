import { FLYERS } from '../flyers.ts';
import type { FacebookAccount, FacebookPost } from '../words.ts';
import { memberHref, profileHref, tracked } from './addresses.ts';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import { Words } from './text.tsx';

interface Props {
  readonly post: FacebookPost;
}

/** The link to who wrote a post; anonymous members have none. */
export function Author({ post }: Props) {
  const author = useValue(({ accounts }) => accounts.get(post.author));
  if (author) return <Name post={post} account={author} />;
  return (
    <span>
      <b>
        <span>{post.anonymousName}</span>
      </b>
    </span>
  );
}

/** The link to a person or page by name; in a group it leads to the member. */
export function Name({ post, account }: Props & { account: FacebookAccount }) {
  const inGroup = post.group !== undefined && account.key === post.author;
  const href = inGroup ? memberHref(post.group, account) : profileHref(account);
  return (
    <span>
      <span>
        <Link href={tracked(href, post)}>
          <b>
            <span>
              <Words text={account.name} />
            </span>
          </b>
        </Link>
      </span>
    </span>
  );
}

/** The link to the group that a post stands in. */
export function GroupName({ post }: Props) {
  return (
    <span>
      <span>
        <Link href={tracked(`/groups/${post.group}/`, post)}>
          <b>
            <span>{FLYERS.name}</span>
          </b>
        </Link>
      </span>
    </span>
  );
}
