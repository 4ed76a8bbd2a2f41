import type { FacebookPost } from '../words.ts';
import { photoHref, tracked } from './addresses.ts';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** A photo that opens in the viewer. */
export function Photo({ post, fbid }: { post: FacebookPost; fbid: string }) {
  const { photo } = useLabels();
  const author = useValue(({ accounts }) => accounts.get(post.author));
  return (
    <div>
      <Link href={tracked(photoHref(fbid, author), post)}>
        <div className={css.picture}>
          <img alt={photo} src={`https://scontent.xx.fbcdn.net/photo/${fbid}.jpg`} />
        </div>
        <div role="none" data-visualcompletion="ignore" />
      </Link>
    </div>
  );
}
