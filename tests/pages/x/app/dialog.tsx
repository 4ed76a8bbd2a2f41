import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { PostText, ReplyingTo } from './content.tsx';
import { Conversation } from './conversation.tsx';
import { Icon } from './icons.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { UserName } from './user-name.tsx';

/** The composer over the page: a new post, or a reply below the post that it answers. */
export function ComposeDialog({ replyTo }: { replyTo: string | null }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const parent = useValue(({ posts }) => (replyTo === null ? undefined : posts.get(replyTo)));
  const close = () => history.back();
  return (
    <div
      role="dialog"
      className={css.box}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <div className={`${css.box} ${css.overPage}`} role="group">
        <div className={`${css.box} ${css.mask}`} data-testid="mask" />
        <div
          aria-labelledby="modal-header"
          aria-modal="true"
          role="dialog"
          className={`${css.box} ${css.dialog}`}
        >
          <div className={css.box}>
            <div className={`${css.box} ${css.dialogBar}`}>
              <button
                aria-label={labels.close}
                role="button"
                type="button"
                className={`${css.box} ${css.roundButton}`}
                data-testid="app-bar-close"
                onClick={close}
              >
                <Icon name="close" />
              </button>
              <h2 id="modal-header" aria-level={2} role="heading" className={css.unseen}>
                {labels.reply}
              </h2>
            </div>
            <div className={css.box}>
              {parent !== undefined && <Answered post={parent} />}
              <Composer key={replyTo} replyTo={replyTo} inline={false} onSent={close} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The post that is answered: no buttons, and no link on its time. */
function Answered({ post }: { post: PracticePost }) {
  const me = useValue(({ signedInAs }) => signedInAs);
  return (
    <article
      role="article"
      tabIndex={-1}
      className={`${css.box} ${css.article} ${css.answered}`}
      data-testid="tweet"
    >
      <div className={`${css.box} ${css.row}`}>
        <div className={`${css.box} ${css.avatarSide}`}>
          <div className={css.box} data-testid="Tweet-User-Avatar">
            <Avatar handle={post.author} size={40} linked={false} />
          </div>
          <div className={`${css.box} ${css.lineBelow}`} />
        </div>
        <div className={`${css.box} ${css.body}`}>
          <UserName post={post} plain />
          <PostText post={post} />
          <div className={`${css.box} ${css.toAnswered}`}>
            <ReplyingTo post={{ ...post, id: `${post.id}r`, parent: post.id, author: me }} />
          </div>
        </div>
      </div>
    </article>
  );
}

/** A photo over the page, with the conversation in a panel beside it. */
export function PhotoView({ id, path }: { id: string; path: string }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div
      aria-labelledby="modal-header"
      aria-modal="true"
      role="dialog"
      className={`${css.box} ${css.overPage} ${css.viewer}`}
    >
      <div className={`${css.box} ${css.stage}`} data-testid="swipe-to-dismiss">
        <button
          aria-label={labels.close}
          role="button"
          type="button"
          className={`${css.box} ${css.roundButton} ${css.viewerClose}`}
          onClick={() => history.back()}
        >
          <Icon name="close" />
        </button>
        <img
          alt="Image"
          draggable
          src={`https://pbs.twimg.com/media/${id}`}
          className={css.stagePicture}
        />
      </div>
      <div className={`${css.box} ${css.panel}`}>
        <Conversation id={id} path={path} />
      </div>
    </div>
  );
}
