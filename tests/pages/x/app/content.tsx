import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Link } from './link.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { RichText } from './text.tsx';
import { UserName } from './user-name.tsx';

/** The words of a post; a post of media only has no such element. */
export function PostText({
  post,
  clamp = false,
  large = false,
  quoted = false,
}: {
  post: PracticePost;
  clamp?: boolean;
  large?: boolean;
  quoted?: boolean;
}) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const whole = useValue(({ expanded }) => expanded.has(post.id)) || large;
  if (post.text === '') return null;
  const text = whole ? post.text + (post.rest ?? '') : post.text;
  const expand = () => store.set({ expanded: new Set(store.state().expanded).add(post.id) });
  return (
    <div className={css.box}>
      <div
        dir="auto"
        lang={post.lang}
        className={`${css.words} ${css.text} ${large ? css.largeText : ''} ${clamp && !whole ? css.clamp : ''}`}
        id={quoted ? undefined : `id__text${post.id}`}
        data-testid="tweetText"
      >
        <RichText text={text} />
      </div>
      {post.rest !== undefined && !whole && (
        <button
          dir="ltr"
          role="button"
          type="button"
          className={`${css.words} ${css.showMore}`}
          data-testid="tweet-text-show-more-link"
          onClick={(event) => {
            event.stopPropagation();
            expand();
          }}
        >
          <span className={css.bit}>{labels.showMore}</span>
        </button>
      )}
    </div>
  );
}

/** "Replying to @a and @b", in the interface's language. */
export function ReplyingTo({ post }: { post: PracticePost }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const parent = useValue(({ posts }) =>
    post.parent === undefined ? undefined : posts.get(post.parent),
  );
  if (parent === undefined) return null;
  return (
    <div className={css.box}>
      <div dir="ltr" className={`${css.words} ${css.quiet}`} id={`id__to${post.id}`}>
        {labels.replyingTo}
        <div className={css.inline}>
          {answeredHandles(post, parent).map((handle, index) => (
            <span key={handle}>
              {index > 0 && labels.and}
              <Link dir="ltr" to={`/${handle}`} className={css.mention}>
                <span className={css.bit}>@{handle}</span>
              </Link>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The author of the post above and whom that post names, without the one who answers. */
export function answeredHandles(post: PracticePost, parent: PracticePost): readonly string[] {
  const named = [...parent.text.matchAll(/@(\w{1,15})/g)].map(([, handle = '']) => handle);
  const others = [...new Set([parent.author, ...named])].filter((handle) => handle !== post.author);
  return others.length > 0 ? others : [parent.author];
}

/** A post shown inside another: a link without address, whose time has no link either. */
export function Quote({ id }: { id: string | undefined }) {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const post = useValue(({ posts }) => (id === undefined ? undefined : posts.get(id)));
  if (post === undefined) return null;
  const open = () => store.go(`/${post.author}/status/${post.id}`);
  return (
    <div
      aria-labelledby={`id__quote${post.id}`}
      className={`${css.box} ${css.attached}`}
      id={`id__media${post.id}q`}
    >
      <div className={css.box} id={`id__quote${post.id}`}>
        <div dir="ltr" className={`${css.words} ${css.unseen}`}>
          <span className={css.bit}>{labels.quote}</span>
        </div>
        <div
          tabIndex={0}
          role="link"
          className={`${css.box} ${css.quote}`}
          onKeyDown={(event) => event.key === 'Enter' && open()}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          {post.deleted ? <QuotedTombstone /> : <QuotedPost post={post} />}
        </div>
      </div>
    </div>
  );
}

function QuotedTombstone() {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div dir="ltr" className={`${css.words} ${css.quiet}`}>
      <span className={css.bit}>{labels.deleted}</span>
    </div>
  );
}

function QuotedPost({ post }: { post: PracticePost }) {
  return (
    <div className={css.box}>
      <div className={`${css.box} ${css.row} ${css.quoteHead}`}>
        <div className={css.box} data-testid="Tweet-User-Avatar">
          <div className={css.box}>
            <Avatar handle={post.author} size={24} linked={false} />
          </div>
        </div>
        <div className={`${css.box} ${css.shrink}`}>
          <UserName post={post} plain />
        </div>
      </div>
      <div className={css.box}>
        <PostText post={post} clamp quoted />
      </div>
    </div>
  );
}
