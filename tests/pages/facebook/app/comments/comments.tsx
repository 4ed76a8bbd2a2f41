import type { FacebookComment, FacebookPost } from '../../words.ts';
import { type Store, StoreContext, useValue } from '../store.ts';
import { useAddressed } from './addressed.ts';
import { useBatches } from './batches.ts';
import { PostComposer } from './composers.tsx';
import { useCommentLabels } from './labels.ts';
import { Glimmer, MoreButton, Sorting } from './more.tsx';
import type { Where } from './standing.ts';
import css from './style.module.css';
import { Thread } from './thread.tsx';

interface Props {
  readonly post: FacebookPost;
  readonly store: Store;
  readonly where: Where;
}

/** A unit of a feed shows no more than this of them. */
const IN_FEED = 2;

/** The comments of a post, and the composer at their end. */
export function Comments({ post, store, where }: Props) {
  const bare = where === 'feed' && post.comments.length === 0 && post.group === undefined;
  if (bare) return null;
  return (
    <StoreContext value={store}>
      <List key={post.id} post={post} where={where} />
    </StoreContext>
  );
}

function List({ post, where }: Omit<Props, 'store'>) {
  const labels = useCommentLabels();
  const atOnce = useValue(({ config }) => config.commentsAtOnce);
  const inFeed = where === 'feed';
  const addressed = useAddressed('comment_id');
  const atFirst = inFeed ? Math.min(IN_FEED, atOnce) : atOnce;
  const { loaded, hidden, arrived, loading, more } = useBatches(
    targetFirst(post.comments, inFeed ? null : addressed),
    atFirst,
  );
  const thread = (comment: FacebookComment) => (
    <Thread key={comment.id} post={post} comment={comment} where={where} />
  );
  return (
    <div className={css.comments}>
      <div />
      {where === 'photo' && (
        <h2 dir="auto" className={css.heading}>
          {labels.comments}
        </h2>
      )}
      {!inFeed && post.comments.length > 0 && <Sorting />}
      <div>
        {loaded.map(thread)}
        {loading && <Glimmer count={Math.min(hidden, 3)} />}
        {hidden > 0 && !loading && <MoreButton onPress={more}>{labels.moreComments}</MoreButton>}
        {arrived.map(thread)}
      </div>
      {where === 'dialog' && hidden === 0 && post.comments.length > atOnce && (
        <div>
          <div>
            <span dir="auto" className={css.filtered}>
              {labels.filtered}
            </span>
          </div>
        </div>
      )}
      <PostComposer post={post} where={where} />
    </div>
  );
}

/** The comment that the address names comes first. */
function targetFirst(
  comments: readonly FacebookComment[],
  id: string | null,
): readonly FacebookComment[] {
  const found = comments.find((comment) => comment.id === id);
  return found ? [found, ...comments.filter((comment) => comment !== found)] : comments;
}
