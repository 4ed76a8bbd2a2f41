import type { ReactNode } from 'react';
import { photoHref } from './addresses.ts';
import { Beside } from './beside.tsx';
import { Icon } from './icons.tsx';
import { NotHere } from './not-here.tsx';
import { postNamed } from './place.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** A photo, as large as the window, with what is said of it beside it. */
export function PhotoViewer({ fbid }: { fbid: string }) {
  const labels = useLabels();
  const post = useValue(({ posts }) => [...posts.values()].find(({ photo }) => photo === fbid));
  const author = useValue(({ accounts }) => accounts.get(post?.author ?? ''));
  return (
    <div role="dialog" aria-label={labels.photoViewer} className={css.viewer}>
      <Stage>
        <div data-pagelet="MediaViewerPhoto">
          <div style={{ transform: 'translate(0px, 0px) scale(1)' }}>
            <img
              alt={labels.photo}
              data-visualcompletion="media-vc-image"
              src={`https://scontent.xx.fbcdn.net/photo/${fbid}.jpg`}
            />
          </div>
        </div>
      </Stage>
      {post && <Beside post={post} where="photo" address={photoHref(fbid, author)} />}
    </div>
  );
}

/** A reel with its comments at the side. */
export function ReelPage({ id }: { id: string }) {
  const post = useValue((state) => postNamed(state, id));
  if (post === undefined) return <NotHere />;
  return (
    <div className={css.viewer}>
      <Stage>
        <div data-pagelet="Reels">
          <video className={css.reel} poster={`https://scontent.xx.fbcdn.net/still/${id}.jpg`} />
        </div>
      </Stage>
      <Beside post={post} where="reel" address={`https://www.facebook.com/reel/${id}/`} />
    </div>
  );
}

function Stage({ children }: { children: ReactNode }) {
  const { close } = useLabels();
  const store = useStore();
  return (
    <div className={css.stage}>
      <div
        role="button"
        aria-label={close}
        tabIndex={0}
        className={css.round}
        onClick={() => store.close()}
      >
        <Icon name="close" />
      </div>
      <div role="main">{children}</div>
    </div>
  );
}
