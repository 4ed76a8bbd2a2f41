import { sum } from '../ids.ts';
import type { FacebookComment, FacebookPost } from '../words.ts';
import { permalink } from './addresses.ts';
import { Icon } from './icons.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  /** Of the reactions and of the number of comments; the unit names them in its description. */
  readonly reactionsId?: string;
  readonly countId?: string;
}

/** Reactions and comments in numbers, and the buttons below them. */
export function Actions({ post, reactionsId, countId }: Props) {
  return (
    <div>
      <div className={css.counts}>
        <Reactions post={post} id={reactionsId} />
        <CommentCount post={post} id={countId} />
      </div>
      <Buttons post={post} />
    </div>
  );
}

function Reactions({ post, id }: { post: FacebookPost; id: string | undefined }) {
  const labels = useLabels();
  const people = (sum(post.id) % 90) + 1;
  return (
    <div className={css.reactions}>
      <span role="toolbar" aria-label={labels.whoReacted}>
        <span id={id}>
          <div role="button" aria-label={labels.likes(people)} tabIndex={0}>
            <Icon name="like" />
          </div>
        </span>
      </span>
      <div>
        <span>
          <div role="button" tabIndex={0}>
            <div className={css.unseen}>{labels.allReactions}</div>
            <span aria-hidden="true">
              <span>
                <span>{people}</span>
              </span>
            </span>
          </div>
        </span>
      </div>
    </div>
  );
}

function CommentCount({ post, id }: { post: FacebookPost; id: string | undefined }) {
  const { comments } = useLabels();
  const open = useOpen(post);
  if (post.comments.length === 0) return <div />;
  return (
    <div>
      <span>
        <div role="button" id={id} tabIndex={0} onClick={open}>
          <span dir="auto">
            <span>{comments(counted(post.comments))}</span>
          </span>
        </div>
      </span>
    </div>
  );
}

function counted(comments: readonly FacebookComment[]): number {
  return comments.reduce((total, { replies }) => total + 1 + counted(replies ?? []), 0);
}

function Buttons({ post }: Pick<Props, 'post'>) {
  const labels = useLabels();
  const open = useOpen(post);
  return (
    <div className={css.buttons}>
      <div className={css.action} role="button" aria-label={labels.like} tabIndex={0}>
        <ActionWords name="like" words={labels.like} />
      </div>
      <div className={css.unseen} role="button" aria-label={labels.react} tabIndex={0} />
      <div
        className={css.action}
        role="button"
        aria-label={labels.leaveComment}
        tabIndex={0}
        onClick={open}
      >
        <ActionWords name="comment" words={labels.comment} />
      </div>
      <div className={css.action} role="button" aria-label={labels.sendToFriends} tabIndex={0}>
        <ActionWords name="share" words={labels.share} />
      </div>
    </div>
  );
}

function ActionWords({ name, words }: { name: 'like' | 'comment' | 'share'; words: string }) {
  return (
    <>
      <div className={css.actionWords}>
        <div>
          <Icon name={name} />
          <div data-ad-rendering-role={`${name}_button`} />
        </div>
        <div>
          <span dir="auto">{words}</span>
        </div>
      </div>
      <div role="none" data-visualcompletion="ignore" />
    </>
  );
}

/** Opens a post over the page, as its comments do. */
function useOpen(post: FacebookPost): () => void {
  const store = useStore();
  const author = useValue(({ accounts }) => accounts.get(post.author));
  return () => {
    const { pathname, search } = new URL(permalink(post, author));
    store.follow(pathname + search);
  };
}
