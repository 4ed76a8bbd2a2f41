import type { FacebookPost } from '../words.ts';
import { Icon } from './icons.tsx';
import { Photo } from './photo.tsx';
import { Preview } from './preview.tsx';
import { Shared } from './shared.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  readonly id: string;
}

/** What hangs below a post's words: a photo, a film, the post that it shares, a page elsewhere. */
export function Attachment({ post, id }: Props) {
  const shared = useValue(({ posts }) => posts.get(post.shared ?? ''));
  return (
    <div id={id}>
      {post.photo !== undefined && <Photo post={post} fbid={post.photo} />}
      {post.video && <Film post={post} />}
      {post.preview && <Preview post={post} preview={post.preview} />}
      {shared && <Shared post={shared} />}
    </div>
  );
}

function Film({ post }: { post: FacebookPost }) {
  const { playVideo } = useLabels();
  return (
    <div className={css.picture}>
      <img alt="" src={`https://scontent.xx.fbcdn.net/still/${post.id}.jpg`} />
      <div role="button" aria-label={playVideo} tabIndex={0} className={css.playButton}>
        <div data-visualcompletion="ignore">
          <Icon name="play" />
        </div>
      </div>
    </div>
  );
}
