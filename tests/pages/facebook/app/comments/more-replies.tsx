import { Avatar } from '../avatar.tsx';
import { useValue } from '../store.ts';
import type { Batches } from './batches.ts';
import { useCommentLabels } from './labels.ts';
import { Glimmer, MoreButton } from './more.tsx';
import css from './style.module.css';

/** The button for the replies that are not in the page; a single one is announced by its author. */
export function MoreReplies({
  batches: { loaded, hidden, loading, more, next },
}: {
  batches: Batches;
}) {
  const labels = useCommentLabels();
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
