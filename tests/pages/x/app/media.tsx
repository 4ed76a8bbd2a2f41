import type { PracticePost } from '../words.ts';
import { Link } from './link.tsx';
import css from './style.module.css';

/** A photo that opens the viewer, or a film, whose player X also calls `placementTracking`. */
export function Media({ post }: { post: PracticePost }) {
  if (post.media === undefined) return null;
  const src = `https://pbs.twimg.com/media/${post.id}`;
  return (
    <div className={`${css.box} ${css.attached}`} id={`id__media${post.id}`}>
      <div className={css.box}>
        <div className={`${css.box} ${css.media}`}>
          {post.media === 'photo' ? (
            <Link over to={`/${post.author}/status/${post.id}/photo/1`} className={css.box}>
              <Picture src={src} />
            </Link>
          ) : (
            <div className={css.box} data-testid="placementTracking">
              <div className={css.box} data-testid="videoPlayer">
                <div data-testid="videoComponent">
                  <Picture src={src} />
                </div>
              </div>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

function Picture({ src }: { src: string }) {
  return (
    <div className={css.box} data-testid="tweetPhoto">
      <div className={css.fill} style={{ paddingBottom: '56.25%' }} />
      <div className={css.over}>
        <div
          className={`${css.box} ${css.backdrop}`}
          style={{ backgroundImage: `url("${src}")` }}
        />
        <img alt="Image" draggable src={src} className={css.hiddenImage} />
      </div>
    </div>
  );
}
