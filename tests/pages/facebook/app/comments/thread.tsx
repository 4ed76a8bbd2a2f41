import { useState } from 'react';
import type { FacebookComment, FacebookPost } from '../../words.ts';
import { useAddressed } from './addressed.ts';
import { useBatches } from './batches.ts';
import { Comment } from './comment.tsx';
import { type Answered, ReplyComposer } from './composers.tsx';
import { MoreReplies } from './more-replies.tsx';
import type { Where } from './standing.ts';
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
  const target = useAddressed('reply_comment_id');
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
