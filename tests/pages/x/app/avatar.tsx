import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';

/** The round picture, as deep as X nests it. `linked` leads to the profile. */
export function Avatar({
  handle,
  size,
  linked = true,
}: {
  handle: string;
  size: number;
  linked?: boolean;
}) {
  const inner = <Layers handle={handle} />;
  return (
    <div
      className={`${css.box} ${css.avatar}`}
      data-testid={`UserAvatar-Container-${handle}`}
      style={{ width: `${size}px`, height: `${size}px` }}
    >
      <div className={css.fill} style={{ paddingBottom: '100%' }} />
      <div className={css.over}>
        <div className={`${css.box} ${css.over}`}>
          <div className={css.fill} style={{ paddingBottom: '100%' }} />
          <div className={css.over}>
            <div className={`${css.box} ${css.round}`}>
              {linked ? (
                <Link
                  to={`/${handle}`}
                  aria-hidden="true"
                  tabIndex={-1}
                  className={`${css.box} ${css.fill}`}
                >
                  {inner}
                </Link>
              ) : (
                <div role="presentation" className={`${css.box} ${css.fill}`}>
                  {inner}
                </div>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function Layers({ handle }: { handle: string }) {
  const src = `https://pbs.twimg.com/profile_images/${handle}/portrait_normal.jpg`;
  const name = useValue(({ accounts }) => accounts.get(handle)?.name ?? handle);
  return (
    <>
      <div className={`${css.box} ${css.over}`}>
        <div className={`${css.box} ${css.fill}`} />
      </div>
      <div className={`${css.box} ${css.over}`}>
        <div className={css.fill} style={{ paddingBottom: '100%' }} />
        <div className={css.over}>
          <div className={`${css.box} ${css.over}`} aria-label={name}>
            <div
              className={`${css.box} ${css.backdrop}`}
              style={{ backgroundImage: `url("${src}")` }}
            />
            <img alt="" draggable src={src} className={css.hiddenImage} />
          </div>
        </div>
      </div>
      <div className={`${css.box} ${css.over}`}>
        <div className={`${css.box} ${css.fill}`} />
      </div>
    </>
  );
}
