import { LABELS } from '../labels.ts';
import type { Entry } from '../words.ts';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';

/** The line above a post: who reposted it, or that it is pinned. X gives both the same name. */
export function SocialContext({ entry }: { entry: Entry }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const by = entry.repostedBy;
  const name = useValue(({ accounts }) => (by === undefined ? '' : (accounts.get(by)?.name ?? by)));
  if (by === undefined && !entry.pinned) return null;
  return (
    <div className={`${css.box} ${css.row} ${css.social}`}>
      <div className={`${css.box} ${css.socialIcon}`}>
        <Icon name={by === undefined ? 'pin' : 'repost'} />
      </div>
      <div className={`${css.box} ${css.shrink}`}>
        {by === undefined ? (
          <div dir="ltr" className={`${css.words} ${css.socialWords}`} data-testid="socialContext">
            {labels.pinned}
          </div>
        ) : (
          <Link to={`/${by}`} dir="ltr" className={`${css.words} ${css.socialWords}`}>
            <span className={css.bit} data-testid="socialContext">
              {labels.reposted(name)}
            </span>
          </Link>
        )}
      </div>
    </div>
  );
}
