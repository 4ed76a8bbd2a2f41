import type { FacebookComment, FacebookPost } from '../words.ts';
import { permalink } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { age } from './clock.ts';
import { Link } from './link.tsx';
import type { State } from './state.ts';
import { useMade, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** Who commented on one's own posts; each leads to the post, with the comment named in the address. */
export function Notifications({ onFollow }: { onFollow: () => void }) {
  const labels = useLabels();
  const language = useValue(({ config }) => config.language);
  const accounts = useValue((state) => state.accounts);
  const news = useMade(toMe);
  return (
    <div role="dialog" aria-label={labels.notifications} className={css.menu}>
      <h2>{labels.notifications}</h2>
      {news.map(({ post, comment }) => (
        <Link key={comment.id} href={target(post, comment, accounts)} onClick={onFollow}>
          <Avatar of={comment.author} size={40} />
          <span>
            {labels.commentedOn(accounts.get(comment.author)?.name ?? '')}{' '}
            <span className={css.small}>{age(comment.at, Date.now(), language)}</span>
          </span>
        </Link>
      ))}
    </div>
  );
}

interface News {
  readonly post: FacebookPost;
  readonly comment: FacebookComment;
}

function toMe({ posts, signedInAs }: State): readonly News[] {
  return [...posts.values()]
    .filter(({ author }) => author === signedInAs)
    .flatMap((post) => post.comments.map((comment) => ({ post, comment })))
    .filter(({ comment }) => comment.author !== signedInAs)
    .sort((one, other) => other.comment.at - one.comment.at)
    .slice(0, 8);
}

function target(post: FacebookPost, comment: FacebookComment, accounts: State['accounts']): string {
  const address = permalink(post, accounts.get(post.author));
  const and = address.includes('?') ? '&' : '?';
  return `${address}${and}comment_id=${comment.id}&notif_id=17${comment.id}&notif_t=feed_comment&ref=notif`;
}
