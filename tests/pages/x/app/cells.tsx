import type { Entry, PracticePost } from '../words.ts';
import { Article, Tombstone } from './article.tsx';
import { Focal } from './focal.tsx';
import type { State } from './state.ts';
import css from './style.module.css';
import type { Cell } from './timeline.tsx';

/** The cells of a list of posts; one that was taken back leaves its placeholder. */
export function postCells(
  state: State,
  entries: readonly Entry[],
  inThread = false,
): readonly Cell[] {
  return entries.flatMap((entry, index) => {
    const post = state.posts.get(entry.id);
    const joinedAbove = entries[index - 1]?.joined ?? false;
    return post === undefined ? [] : [postCell(entry, post, inThread, joinedAbove)];
  });
}

function postCell(entry: Entry, post: PracticePost, inThread: boolean, joinedAbove: boolean): Cell {
  return {
    key: `post-${post.id}`,
    draw: () => (
      <div className={`${css.box} ${entry.joined ? '' : css.lined}`}>
        <div className={css.box}>
          {post.deleted ? (
            <Tombstone />
          ) : (
            <Article entry={entry} post={post} inThread={inThread} joinedAbove={joinedAbove} />
          )}
        </div>
      </div>
    ),
  };
}

/** The cell of the post that a page is about. */
export function focalCell(post: PracticePost, joinedAbove: boolean): Cell {
  return {
    key: `focal-${post.id}`,
    draw: () => (
      <div className={`${css.box} ${css.lined}`}>
        <div className={css.box}>
          <Focal post={post} joinedAbove={joinedAbove} />
        </div>
      </div>
    ),
  };
}
