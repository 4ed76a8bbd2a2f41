import type { ReactNode } from 'react';
import type { FacebookAccount, FacebookPost } from '../words.ts';
import { memberHref, profileHref, tracked } from './addresses.ts';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Words } from './text.tsx';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  /** The post stands in a feed of many groups, so that its group heads it. */
  readonly abroad: boolean;
}

/** Whose post it is, as its heading says it. */
export function Heading({ post, abroad }: Props) {
  const accounts = useValue((state) => state.accounts);
  const page = accounts.get(post.to ?? '');
  if (abroad && post.group !== undefined) return <GroupName post={post} />;
  if (post.review !== undefined && page) return <Review post={post} page={page} />;
  if (page)
    return (
      <span>
        <Author post={post} />
        <Icon name="onto" label="" />
        <Name post={post} account={page} />
      </span>
    );
  return (
    <span>
      <Author post={post} />
      {accounts.get(post.author)?.verified && <Verified />}
      {post.suggested && <Follow />}
    </span>
  );
}

/** The link to who wrote a post; anonymous members have none. */
export function Author({ post }: Pick<Props, 'post'>) {
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

function Name({ post, account }: Pick<Props, 'post'> & { account: FacebookAccount }) {
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

function GroupName({ post }: Pick<Props, 'post'>) {
  return (
    <span>
      <span>
        <Link href={tracked(`/groups/${post.group}/`, post)}>
          <b>
            <span>Northwind Flyers</span>
          </b>
        </Link>
      </span>
    </span>
  );
}

function Review({ post, page }: Pick<Props, 'post'> & { page: FacebookAccount }) {
  const labels = useLabels();
  const { review } = post;
  const [before, between, after] =
    review === 'does-not' ? labels.doesNotRecommend : labels.recommends;
  if (typeof review === 'number')
    return (
      <Sentence post={post} between=" " after="" before="">
        <span role="img" aria-label={labels.stars(review)} className={css.stars}>
          {[1, 2, 3, 4, 5].map((star) => (
            <Icon key={star} name={star <= review ? 'star' : 'noStar'} />
          ))}
        </span>
        <span> · </span>
        <Name post={post} account={page} />
      </Sentence>
    );
  return (
    <Sentence post={post} before={before} between={between} after={after}>
      <Name post={post} account={page} />
    </Sentence>
  );
}

interface SentenceProps {
  readonly post: FacebookPost;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly children: ReactNode;
}

function Sentence({ post, before, between, after, children }: SentenceProps) {
  return (
    <span className={css.sentence}>
      {before}
      <Author post={post} />
      {between}
      {children}
      {after}
    </span>
  );
}

function Verified() {
  const { verified } = useLabels();
  return (
    <span className={css.verified}>
      <Icon name="verified" label={verified} />
    </span>
  );
}

function Follow() {
  const { follow } = useLabels();
  return (
    <span>
      <span aria-hidden="true"> · </span>
      <span>
        <div role="button" tabIndex={0} className={css.follow}>
          <span>{follow}</span>
        </div>
      </span>
    </span>
  );
}
