import type { FacebookPost } from '../words.ts';
import { Icon } from './icons.tsx';
import { Author, GroupName, Name } from './names.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
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
  if (post.review !== undefined && page) return <ReviewHeading post={post} page={page} />;
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
