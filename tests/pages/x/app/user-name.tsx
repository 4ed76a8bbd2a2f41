import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { age, spokenAge } from './clock.ts';
import { Verified } from './icons.tsx';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { NameText } from './text.tsx';

/** Name, handle and time. `plain`: no links, as in a quoted post. `stacked`: as above a post on its own page. */
export function UserName({
  post,
  plain = false,
  stacked = false,
}: {
  post: PracticePost;
  plain?: boolean;
  stacked?: boolean;
}) {
  const account = useValue(({ accounts }) => accounts.get(post.author));
  const labels = useValue(({ config }) => LABELS[config.language]);
  const name = (
    <div className={`${css.box} ${css.nameRow}`}>
      <div dir="ltr" className={`${css.words} ${css.name}`}>
        <span className={`${css.bit} ${css.cut}`}>
          <NameText name={account?.name ?? post.author} />
        </span>
      </div>
      <div dir="ltr" className={`${css.words} ${css.marks}`}>
        <span className={css.bit}>{account?.verified && <Verified label={labels.verified} />}</span>
      </div>
    </div>
  );
  const handle = (
    <div dir="ltr" className={`${css.words} ${css.quiet} ${css.cut}`}>
      <span className={css.bit}>@{post.author}</span>
    </div>
  );
  return (
    <div
      className={`${css.box} ${stacked ? css.stack : css.userName}`}
      id={`id__name${post.id}`}
      data-testid="User-Name"
    >
      <div className={`${css.box} ${css.shrink}`}>
        <div className={`${css.box} ${css.shrink}`}>
          {plain ? (
            <div className={css.box}>{name}</div>
          ) : (
            <Link to={`/${post.author}`} className={`${css.box} ${css.nameLink}`}>
              {name}
            </Link>
          )}
        </div>
      </div>
      <div className={`${css.box} ${stacked ? css.shrink : css.handleSide}`}>
        <div className={`${css.box} ${css.handleRow}`}>
          <div className={`${css.box} ${css.shrink}`}>
            {plain ? (
              <div tabIndex={-1} className={css.box}>
                {handle}
              </div>
            ) : (
              <Link to={`/${post.author}`} tabIndex={-1} className={css.box}>
                {handle}
              </Link>
            )}
          </div>
          {!stacked && !post.ad && <Age post={post} plain={plain} />}
        </div>
      </div>
    </div>
  );
}

function Age({ post, plain }: { post: PracticePost; plain: boolean }) {
  const language = useValue(({ config }) => config.language);
  const now = Date.now();
  const time = (
    <time dateTime={new Date(post.at).toISOString()}>{age(post.at, now, language)}</time>
  );
  const label = spokenAge(post.at, now, language);
  const looks = `${css.words} ${css.quiet} ${css.time}`;
  return (
    <>
      <div dir="ltr" aria-hidden="true" className={`${css.words} ${css.quiet} ${css.dot}`}>
        <span className={css.bit}>·</span>
      </div>
      <div className={`${css.box} ${css.timeBox}`}>
        {plain ? (
          <div dir="ltr" aria-label={label} className={looks}>
            {time}
          </div>
        ) : (
          <Link
            to={`/${post.author}/status/${post.id}`}
            dir="ltr"
            aria-label={label}
            className={looks}
          >
            {time}
          </Link>
        )}
      </div>
    </>
  );
}
