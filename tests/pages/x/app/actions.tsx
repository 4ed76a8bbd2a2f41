import type { MouseEvent } from 'react';
import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { countAnswers } from './answers.ts';
import { shortCount } from './clock.ts';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';

/** The row below a post. On the page of the post itself it shows no views, and sits between two lines. */
export function Actions({ post, focal = false }: { post: PracticePost; focal?: boolean }) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const liked = useValue((state) => state.liked.has(post.id));
  const here = useValue(({ place }) => place.under ?? place.path);
  const answers = useValue(({ posts }) => countAnswers(posts, post.id));
  const { replies = answers, reposts = 0, likes = 0, views = 0 } = post.counts ?? {};
  const { counted } = labels;
  const spoken = [
    counted.replies(replies),
    counted.reposts(reposts),
    counted.likes(likes),
    counted.views(views),
  ];
  const like = () => store.set({ liked: toggled(store.state().liked, post.id) });
  const answer = () => store.go('/compose/post', { under: here, replyTo: post.id });
  return (
    <div
      role="group"
      aria-label={spoken.join(', ')}
      className={`${css.box} ${css.actions}`}
      id={`id__row${post.id}`}
    >
      <div className={`${css.box} ${css.action}`}>
        <ActionButton
          icon="reply"
          testId="reply"
          label={`${counted.replies(replies)}. ${labels.reply}`}
          count={replies}
          onPress={answer}
        />
      </div>
      <div className={`${css.box} ${css.action}`}>
        <ActionButton
          icon="repost"
          testId="retweet"
          label={counted.reposts(reposts)}
          count={reposts}
          menu
        />
      </div>
      <div className={`${css.box} ${css.action}`}>
        <ActionButton
          icon="like"
          testId={liked ? 'unlike' : 'like'}
          label={counted.likes(likes + Number(liked))}
          count={likes + Number(liked)}
          onPress={like}
        />
      </div>
      {!focal && (
        <div className={`${css.box} ${css.action}`}>
          <Link
            to={`/${post.author}/status/${post.id}/analytics`}
            aria-label={`${counted.views(views)}. ${labels.analytics}`}
            className={`${css.box} ${css.actionButton}`}
          >
            <ActionFace icon="views" count={views} />
          </Link>
        </div>
      )}
      <div className={`${css.box} ${focal ? css.action : css.bookmark}`}>
        <ActionButton icon="bookmark" testId="bookmark" label={labels.bookmark} count={0} />
      </div>
      <div
        className={`${css.box} ${css.share}`}
        style={{
          justifyContent: 'inherit',
          display: 'inline-grid',
          transform: 'rotate(0deg) scale(1) translate3d(0px, 0px, 0px)',
        }}
      >
        <div className={css.box}>
          <ActionButton icon="share" label={labels.share} count={0} menu />
        </div>
      </div>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly count: number;
  readonly testId?: string;
  readonly menu?: boolean;
  readonly onPress?: () => void;
}

function ActionButton({ icon, label, count, testId, menu = false, onPress }: ActionProps) {
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onPress?.();
  };
  return (
    <button
      aria-label={label}
      {...(menu ? { 'aria-expanded': false, 'aria-haspopup': 'menu' as const } : {})}
      role="button"
      type="button"
      data-testid={testId}
      className={`${css.box} ${css.actionButton}`}
      onClick={press}
    >
      <ActionFace icon={icon} count={count} liked={testId === 'unlike'} />
    </button>
  );
}

function ActionFace({
  icon,
  count,
  liked = false,
}: {
  icon: IconName;
  count: number;
  liked?: boolean;
}) {
  return (
    <div dir="ltr" className={`${css.words} ${css.actionFace} ${liked ? css.liked : ''}`}>
      <div className={`${css.box} ${css.actionIcon}`}>
        <div className={`${css.box} ${css.halo}`} />
        <Icon name={icon} />
      </div>
      <div className={`${css.box} ${css.actionCount}`}>
        <span
          data-testid="app-text-transition-container"
          style={{
            transitionProperty: 'transform',
            transitionDuration: '0.3s',
            transform: 'translate3d(0px, 0px, 0px)',
          }}
        >
          <span className={css.bit}>
            {count > 0 && <span className={css.bit}>{shortCount(count)}</span>}
          </span>
        </span>
      </div>
    </div>
  );
}
