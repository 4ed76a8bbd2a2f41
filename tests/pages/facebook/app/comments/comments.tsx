import type { FacebookComment, FacebookPost } from '../../words.ts';
import { type Store, StoreContext, useValue } from '../store.ts';
import { useBatches } from './batches.ts';
import { PostComposer } from './composers.tsx';
import { LABELS } from './labels.ts';
import { Glimmer, MoreButton, Sorting } from './more.tsx';
import css from './style.module.css';
import { Thread } from './thread.tsx';

/** Where comments stand: under a unit of a feed, in a post's dialog or page, beside a photo or a reel. */
export type Where = 'feed' | 'dialog' | 'photo' | 'reel';

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
  const labels = useValue(({ config }) => LABELS[config.language]);
  const atOnce = useValue(({ config }) => config.commentsAtOnce);
  const path = useValue(({ place }) => place.path);
  const inFeed = where === 'feed';
  const target = new URLSearchParams(inFeed ? '' : path.split('?')[1]).get('comment_id');
  const atFirst = inFeed ? Math.min(IN_FEED, atOnce) : atOnce;
  const { loaded, hidden, arrived, loading, more } = useBatches(
    targetFirst(post.comments, target),
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

/** The comment that an address names comes first, as when one follows a notification. */
function targetFirst(
  comments: readonly FacebookComment[],
  id: string | null,
): readonly FacebookComment[] {
  const found = comments.find((comment) => comment.id === id);
  return found ? [found, ...comments.filter((comment) => comment !== found)] : comments;
}
