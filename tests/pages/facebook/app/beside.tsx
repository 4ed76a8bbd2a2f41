import type { FacebookPost } from '../words.ts';
import { Actions } from './actions.tsx';
import { profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Comments } from './comments/comments.tsx';
import { Dot } from './dot.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { Lines } from './text.tsx';
import { Time } from './time.tsx';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  readonly where: 'photo' | 'reel';
  /** Where the time leads. */
  readonly address: string;
}

/** Author, words and comments beside a photo or a reel. */
export function Beside({ post, where, address }: Props) {
  const labels = useLabels();
  const store = useStore();
  const author = useValue(({ accounts }) => accounts.get(post.author));
  return (
    <div role="complementary" className={css.beside}>
      <div />
      <div>
        <div className={css.head}>
          {author && (
            <Link aria-label={author.name} href={profileHref(author)}>
              <Avatar of={author.key} size={40} />
            </Link>
          )}
          <div className={css.names}>
            <span dir="auto">
              <div>
                <h2>
                  <span>
                    <span>{author && <Link href={profileHref(author)}>{author.name}</Link>}</span>
                  </span>
                </h2>
              </div>
            </span>
            <div className={css.small}>
              <span dir="auto">
                <span>
                  <Time post={post} to={address} />
                  <Dot />
                  <Icon name="globe" label={labels.sharedWithPublic} />
                </span>
              </span>
            </div>
          </div>
          <div
            role="button"
            aria-label={labels.actions}
            aria-haspopup="menu"
            aria-expanded={false}
            tabIndex={0}
            className={css.corner}
          >
            <Icon name="more" />
          </div>
        </div>
        <div className={css.message}>
          <span dir="auto">
            <div>
              <Lines text={`${post.text}${post.rest ?? ''}`} />
            </div>
          </span>
        </div>
        <Actions post={post} />
        <Comments post={post} store={store} where={where} />
      </div>
    </div>
  );
}
