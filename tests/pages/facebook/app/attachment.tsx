import type { FacebookPost, FacebookPreview } from '../words.ts';
import { photoHref, profileHref, tracked } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Author } from './heading.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { Message } from './message.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Time } from './time.tsx';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  readonly id: string;
}

/** What hangs below a post's words: a photo, a film, the post that it shares, a page elsewhere. */
export function Attachment({ post, id }: Props) {
  const shared = useValue(({ posts }) => posts.get(post.shared ?? ''));
  return (
    <div id={id}>
      {post.photo !== undefined && <Photo post={post} fbid={post.photo} />}
      {post.video && <Film post={post} />}
      {post.preview && <Preview post={post} preview={post.preview} />}
      {shared && <Shared post={shared} />}
    </div>
  );
}

function Photo({ post, fbid }: { post: FacebookPost; fbid: string }) {
  const { photo } = useLabels();
  const author = useValue(({ accounts }) => accounts.get(post.author));
  return (
    <div>
      <Link href={tracked(photoHref(fbid, author), post)}>
        <div className={css.picture}>
          <img alt={photo} src={`https://scontent.xx.fbcdn.net/photo/${fbid}.jpg`} />
        </div>
        <div role="none" data-visualcompletion="ignore" />
      </Link>
    </div>
  );
}

function Film({ post }: { post: FacebookPost }) {
  const { playVideo } = useLabels();
  return (
    <div className={css.picture}>
      <img alt="" src={`https://scontent.xx.fbcdn.net/still/${post.id}.jpg`} />
      <div role="button" aria-label={playVideo} tabIndex={0} className={css.playButton}>
        <div data-visualcompletion="ignore">
          <Icon name="play" />
        </div>
      </div>
    </div>
  );
}

/** A page elsewhere, with its own title and description. */
function Preview({ post, preview }: { post: FacebookPost; preview: FacebookPreview }) {
  const { learnMore } = useLabels();
  const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${preview.site}/`)}`;
  return (
    <div className={css.preview}>
      <a role="link" tabIndex={0} target="_blank" rel="noopener nofollow" href={href}>
        <div>
          <div data-ad-rendering-role="meta">
            <span dir="auto">
              <span>{preview.site}</span>
            </span>
          </div>
          <span dir="auto" className={css.strong}>
            <span data-ad-rendering-role="title">
              <span dir="auto">{preview.title}</span>
            </span>
          </span>
          <span dir="auto">
            <span>
              <span data-ad-rendering-role="description">{preview.description}</span>
            </span>
          </span>
        </div>
        <object type="nested/pressable" />
      </a>
      {post.ad && (
        <a role="link" aria-label={learnMore} tabIndex={0} href={href} className={css.button}>
          <div role="none">
            <span dir="auto">{learnMore}</span>
          </div>
        </a>
      )}
    </div>
  );
}

/** A post within a post: its picture first, then who wrote it and what. */
function Shared({ post }: { post: FacebookPost }) {
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
