import { Link } from './link.tsx';
import css from './style.module.css';

interface Tab {
  readonly label: string;
  readonly path: string;
}

/** The row of tabs over a timeline. */
export function Tabs({ tabs, chosen }: { tabs: readonly Tab[]; chosen: number }) {
  return (
    <div className={`${css.box} ${css.tabBar}`}>
      <nav aria-live="polite" role="navigation" className={css.box}>
        <div className={css.box} data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" className={`${css.box} ${css.tabs}`} data-testid="ScrollSnap-List">
            {tabs.map(({ label, path }, index) => (
              <div role="presentation" key={path} className={`${css.box} ${css.tabBox}`}>
                <Link
                  to={path}
                  role="tab"
                  aria-selected={index === chosen}
                  className={`${css.box} ${css.tab}`}
                >
                  <div
                    dir="ltr"
                    className={`${css.words} ${index === chosen ? css.chosenTab : css.quiet}`}
                  >
                    <span className={css.bit}>{label}</span>
                    {index === chosen && <div className={`${css.box} ${css.tabLine}`} />}
                  </div>
                </Link>
              </div>
            ))}
          </div>
        </div>
      </nav>
    </div>
  );
}
