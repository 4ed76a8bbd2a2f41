import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { Actions } from './actions.tsx';
import { Avatar } from './avatar.tsx';
import { Caret } from './caret.tsx';
import { fullTime, shortCount } from './clock.ts';
import { Composer } from './composer.tsx';
import { PostText, Quote } from './content.tsx';
import { Link } from './link.tsx';
import { Media } from './media.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { UserName } from './user-name.tsx';

/** The post that a page is about, with the reply box in the same cell. */
export function Focal({ post, joinedAbove }: { post: PracticePost; joinedAbove: boolean }) {
  const { id } = post;
  return (
    <>
      <article
        aria-labelledby={`id__name${id} id__text${id} id__row${id}`}
        role="article"
        tabIndex={-1}
        className={`${css.box} ${css.article}`}
        data-testid="tweet"
      >
        <div className={`${css.box} ${css.column}`}>
          <div className={`${css.box} ${css.column}`}>
            <div className={css.box}>
              <div className={`${css.box} ${css.row}`}>
                <div className={`${css.box} ${css.avatarSide}`}>
                  {joinedAbove && <div className={`${css.box} ${css.lineAbove}`} />}
                </div>
                <div className={`${css.box} ${css.topSpace}`} />
              </div>
            </div>
            <div className={`${css.box} ${css.row}`}>
              <div className={`${css.box} ${css.avatarSide}`}>
                <div className={css.box} data-testid="Tweet-User-Avatar">
                  <div className={css.box}>
                    <Avatar handle={post.author} size={40} />
                  </div>
                </div>
              </div>
              <div className={`${css.box} ${css.focalBody}`}>
                <div className={`${css.box} ${css.head}`}>
                  <div className={`${css.box} ${css.shrink}`}>
                    <UserName post={post} stacked />
                  </div>
                  <Caret post={post} />
                </div>
              </div>
            </div>
            <div className={`${css.box} ${css.focalText}`}>
              <PostText post={post} large />
              <Media post={post} />
              <Quote id={post.quote} />
              <When post={post} />
              <div className={css.box}>
                <div className={`${css.box} ${css.focalRow}`}>
                  <Actions post={post} focal />
                </div>
              </div>
            </div>
          </div>
        </div>
      </article>
      <div className={`${css.box} ${css.inlineReply}`} data-testid="inline_reply_offscreen">
        <Composer replyTo={id} inline />
      </div>
    </>
  );
}

function When({ post }: { post: PracticePost }) {
  const language = useValue(({ config }) => config.language);
  const views = post.counts?.views ?? 0;
  return (
    <div className={`${css.box} ${css.row} ${css.when}`}>
      <div dir="ltr" className={`${css.words} ${css.quiet}`}>
        <Link
          to={`/${post.author}/status/${post.id}`}
          aria-label={fullTime(post.at, language)}
          className={css.quiet}
        >
          <time dateTime={new Date(post.at).toISOString()}>{fullTime(post.at, language)}</time>
        </Link>
      </div>
      <div dir="ltr" aria-hidden="true" className={`${css.words} ${css.quiet} ${css.dot}`}>
        <span className={css.bit}>·</span>
      </div>
      <div dir="ltr" className={css.words}>
        <span className={css.viewCount}>{shortCount(views) || '0'}</span>
        <span className={`${css.bit} ${css.quiet}`}> {LABELS[language].views}</span>
      </div>
    </div>
  );
}
