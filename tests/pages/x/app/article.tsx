import type { KeyboardEvent, MouseEvent } from 'react';
import { LABELS } from '../labels.ts';
import type { Entry, PracticePost } from '../words.ts';
import { Actions } from './actions.tsx';
import { Avatar } from './avatar.tsx';
import { Caret } from './caret.tsx';
import { PostText, Quote, ReplyingTo } from './content.tsx';
import { Media } from './media.tsx';
import { SocialContext } from './social.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { UserName } from './user-name.tsx';

interface Props {
  readonly entry: Entry;
  readonly post: PracticePost;
  /** Within a conversation X leaves "Replying to" out. */
  readonly inThread: boolean;
  readonly joinedAbove?: boolean;
}

/** A post in a timeline. Its node may be given another post while scrolling. */
export function Article({ entry, post, inThread, joinedAbove = false }: Props) {
  const open = useOpen(post);
  const { id } = post;
  const article = (
    <article
      aria-labelledby={`id__name${id} id__text${id} id__media${id} id__row${id}`}
      role="article"
      tabIndex={0}
      className={`${css.box} ${css.article}`}
      data-testid="tweet"
      onClick={open}
      onKeyDown={open}
    >
      <div className={`${css.box} ${css.column}`}>
        <div className={`${css.box} ${css.column}`}>
          <div className={css.box}>
            <div className={`${css.box} ${css.row}`}>
              <div className={`${css.box} ${css.avatarSide}`}>
                {joinedAbove && <div className={`${css.box} ${css.lineAbove}`} />}
              </div>
              <div className={`${css.box} ${css.topSpace}`}>
                <SocialContext entry={entry} />
              </div>
            </div>
          </div>
          <div className={`${css.box} ${css.row}`}>
            <div className={`${css.box} ${css.avatarSide}`}>
              <div className={css.box} data-testid="Tweet-User-Avatar">
                <div className={css.box}>
                  <div className={css.box}>
                    <Avatar key={post.author} handle={post.author} size={40} />
                  </div>
                </div>
              </div>
              {entry.joined && <div className={`${css.box} ${css.lineBelow}`} />}
            </div>
            <div className={`${css.box} ${css.body}`}>
              <div className={css.box}>
                <div className={`${css.box} ${css.head}`}>
                  <div className={`${css.box} ${css.headNames}`}>
                    <div className={`${css.box} ${css.shrink}`}>
                      <UserName key={id} post={post} />
                    </div>
                  </div>
                  <Caret post={post} />
                </div>
              </div>
              {!inThread && !joinedAbove && <ReplyingTo post={post} />}
              <PostText key={id} post={post} clamp />
              <Media post={post} />
              <Quote id={post.quote} />
              <div className={css.box}>
                <div className={css.box}>
                  <Actions post={post} />
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
  return post.ad ? (
    <div className={css.box} data-testid="placementTracking">
      {article}
    </div>
  ) : (
    article
  );
}

/** A click or Enter on a post's own surface opens its page. */
function useOpen(post: PracticePost) {
  const store = useStore();
  return (event: MouseEvent | KeyboardEvent) => {
    if ('key' in event && (event.key !== 'Enter' || event.target !== event.currentTarget)) return;
    if (event.defaultPrevented || getSelection()?.type === 'Range') return;
    store.go(`/${post.author}/status/${post.id}`);
  };
}

/** What stands where an author took a post back. */
export function Tombstone() {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <article role="article" tabIndex={-1} className={`${css.box} ${css.article}`}>
      <div className={`${css.box} ${css.column}`}>
        <div className={`${css.box} ${css.tombstone}`}>
          <div className={`${css.box} ${css.row}`}>
            <div dir="ltr" className={`${css.words} ${css.quiet}`}>
              <span className={css.bit}>
                <span className={css.bit}>{labels.deleted} </span>
                <a
                  href="https://help.x.com/rules-and-policies/notices-on-x"
                  role="link"
                  className={css.mention}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {labels.learnMore}
                </a>
              </span>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
