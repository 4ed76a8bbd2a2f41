import { useState } from 'react';
import type { FacebookComment, FacebookPost } from '../../words.ts';
import { Avatar } from '../avatar.tsx';
import { useValue } from '../store.ts';
import { type Batches, useBatches } from './batches.ts';
import { Comment } from './comment.tsx';
import type { Where } from './comments.tsx';
import { type Answered, ReplyComposer } from './composers.tsx';
import { LABELS } from './labels.ts';
import { Glimmer, MoreButton } from './more.tsx';
import css from './style.module.css';

interface Props {
  readonly post: FacebookPost;
  readonly comment: FacebookComment;
  readonly where: Where;
}

/** A comment in the box of its thread; a feed wraps it once more, and marks the boxes it may empty. */
export function Thread(props: Props) {
  if (props.where !== 'feed')
    return (
      <div>
        <Box {...props} />
      </div>
    );
  return (
    <div data-virtualized="false">
      <div>
        <div>
          <Box {...props} />
        </div>
      </div>
    </div>
  );
}

function Box({ post, comment, where }: Props) {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const replies = comment.replies ?? [];
  const target = useValue(({ place }) => place.path)
    .split('reply_comment_id=')[1]
    ?.split('&')[0];
  const named = replies.some(({ id }) => id === target);
  const batches = useBatches(replies, named ? replies.length : 0);
  const answer = (to: FacebookComment) =>
    setAnswered((before) => ({ comment: to, turn: (before?.turn ?? 0) + 1 }));
  const article = (reply: FacebookComment, parent: FacebookComment | null) => (
    <Comment
      post={post}
      comment={reply}
      parent={parent}
      where={where}
      onReply={() => answer(reply)}
    />
  );
  const bare = replies.length === 0 && answered === null;
  return (
    <div className={bare ? css.thread : `${css.thread} ${css.answered}`}>
      {where === 'feed' ? (
        <div>
          <div />
          {article(comment, null)}
        </div>
      ) : (
        article(comment, null)
      )}
      {bare ? (
        <div />
      ) : (
        <div className={css.replies}>
          {batches.loaded.map((reply) => (
            <div key={reply.id}>{article(reply, comment)}</div>
          ))}
          <MoreReplies batches={batches} />
          {batches.arrived.map((reply) => (
            <div key={reply.id}>{article(reply, comment)}</div>
          ))}
          {answered && (
            <div>
              <ReplyComposer
                post={post}
                parent={comment}
                answered={answered}
                where={where}
                onDone={() => setAnswered(null)}
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The button for the replies that are not in the page; a single one is announced by its author. */
function MoreReplies({ batches: { loaded, hidden, loading, more, next } }: { batches: Batches }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const author = useValue(({ accounts }) => accounts.get(next?.author ?? ''));
  if (next === undefined) return null;
  if (loading) return <Glimmer count={1} />;
  if (loaded.length > 0)
    return <MoreButton onPress={more}>{labels.viewMoreReplies(hidden)}</MoreButton>;
  if (hidden > 1) return <MoreButton onPress={more}>{labels.viewReplies(hidden)}</MoreButton>;
  return (
    <MoreButton onPress={more}>
      <div className={css.replied}>
        <div>
          <div>
            <Avatar of={next.author} size={24} />
          </div>
        </div>
        <div>
          <span>
            <span>{labels.replied(author?.name ?? next.anonymousName ?? '')}</span>
          </span>
        </div>
        <div>
          <span>
            <span>
              <span />
              <span aria-hidden="true"> · </span>
            </span>
          </span>
        </div>
        <div>
          <span>
            <span>{labels.replies(1)}</span>
          </span>
        </div>
      </div>
    </MoreButton>
  );
}
