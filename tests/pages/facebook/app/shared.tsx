import type { FacebookPost } from '../words.ts';
import { profileHref, tracked } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Link } from './link.tsx';
import { Message } from './message.tsx';
import { Author } from './names.tsx';
import { Photo } from './photo.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Time } from './time.tsx';

/** A post within a post: its picture first, then who wrote it and what. */
export function Shared({ post }: { post: FacebookPost }) {
  const author = useValue(({ accounts }) => accounts.get(post.author));
  return (
    <div className={css.shared}>
      <div>
        {post.photo !== undefined && <Photo post={post} fbid={post.photo} />}
        <div className={css.head}>
          {author && (
            <Link aria-label={author.name} href={tracked(profileHref(author), post)}>
              <Avatar of={post.author} size={32} label={author.name} />
            </Link>
          )}
          <div className={css.names}>
            <div>
              <span dir="auto">
                <div data-ad-rendering-role="profile_name">
                  <h3>
                    <Author post={post} />
                  </h3>
                </div>
              </span>
            </div>
            <div className={css.small}>
              <span dir="auto">
                <div>
                  <Time post={post} />
                </div>
              </span>
            </div>
          </div>
        </div>
        <Message post={post} />
      </div>
    </div>
  );
}
