import { sum } from '../../ids.ts';
import { age } from '../clock.ts';
import { Link } from '../link.tsx';
import { useValue } from '../store.ts';
import { useLabels } from '../use-labels.ts';
import { Hover, Icon } from './icons.tsx';
import { useCommentLabels } from './labels.ts';
import { commentHref } from './links.ts';
import type { Standing } from './standing.ts';
import css from './style.module.css';

interface Props extends Standing {
  readonly inViewer: boolean;
  readonly onReply: () => void;
}

/** The small print under a comment: its time, Like, Reply, and who reacted. */
export function Actions({ inViewer, onReply, ...standing }: Props) {
  const { comment, post } = standing;
  const { language } = useValue(({ config }) => config);
  const poster = useValue(({ accounts }) => accounts.get(post.author));
  const labels = useCommentLabels();
  const foreign = comment.lang !== undefined && comment.lang !== language;
  return (
    <div className={css.actions}>
      <ul aria-hidden="false">
        <li>
          <span>
            <div>
              <Link href={commentHref(standing, poster, inViewer)} className={css.time}>
                {age(comment.at, Date.now(), language)}
              </Link>
            </div>
          </span>
        </li>
        <li>
          <Like />
        </li>
        <li>
          <div>
            <div role="button" tabIndex={0} onClick={onReply}>
              {labels.reply}
            </div>
          </div>
        </li>
        {foreign && (
          <li>
            <div>
              <div role="button" tabIndex={0}>
                {labels.translate}
              </div>
            </div>
          </li>
        )}
      </ul>
      <Reactions count={sum(comment.id) % 4} />
    </div>
  );
}

function Like() {
  const labels = useLabels();
  return (
    <span>
      <div>
        <span>
          <div>
            <div role="button" tabIndex={0} aria-label={labels.like}>
              <div>
                <span />
                {labels.like}
              </div>
            </div>
          </div>
          <div role="button" tabIndex={0} aria-label={labels.react} className={css.react}>
            <Icon name="react" size={12} />
            <Hover />
          </div>
        </span>
      </div>
    </span>
  );
}

/** How many reacted; made up, since nothing here depends on it. */
function Reactions({ count }: { count: number }) {
  const labels = useCommentLabels();
  if (count === 0) return <div />;
  return (
    <div>
      <div>
        <div>
          <span>
            <div
              role="button"
              tabIndex={0}
              aria-label={labels.reactions(count)}
              className={css.reactions}
            >
              {count > 1 && (
                <div>
                  <span>{count}</span>
                </div>
              )}
              <div>
                <span>
                  <img height="18" width="18" role="presentation" alt="" src={THUMB} />
                </span>
              </div>
              <Hover />
            </div>
          </span>
        </div>
      </div>
    </div>
  );
}

const THUMB =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 18 18'%3E%3Ccircle cx='9' cy='9' r='8' fill='%230866ff'/%3E%3Cpath fill='%23fff' d='M5 8h2v5H5zM8 8l2-4c1.500 0 1.500 1 1 3h2c1 0 1 1 .800 2l-.600 3c-.200.700-.500 1-1.200 1H8z'/%3E%3C/svg%3E";
