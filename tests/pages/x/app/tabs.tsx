import { Link } from './link.tsx';
import css from './style.module.css';

/** A tab leads to an address, or changes what the same address shows. */
type Tab =
  | { readonly label: string; readonly path: string }
  | { readonly label: string; readonly choose: () => void };

/** The row of tabs over a timeline. */
export function Tabs({ tabs, chosen }: { tabs: readonly Tab[]; chosen: number }) {
  return (
    <div className={`${css.box} ${css.tabBar}`}>
      <nav aria-live="polite" role="navigation" className={css.box}>
        <div className={css.box} data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" className={`${css.box} ${css.tabs}`} data-testid="ScrollSnap-List">
            {tabs.map((tab, index) => (
              <div role="presentation" key={tab.label} className={`${css.box} ${css.tabBox}`}>
                <OneTab tab={tab} chosen={index === chosen} />
              </div>
            ))}
          </div>
        </div>
      </nav>
    </div>
  );
}

function OneTab({ tab, chosen }: { tab: Tab; chosen: boolean }) {
  const face = (
    <div dir="ltr" className={`${css.words} ${chosen ? css.chosenTab : css.quiet}`}>
      <span className={css.bit}>{tab.label}</span>
      {chosen && <div className={`${css.box} ${css.tabLine}`} />}
    </div>
  );
  const looks = `${css.box} ${css.tab}`;
  if ('path' in tab) {
    return (
      <Link to={tab.path} role="tab" aria-selected={chosen} className={looks}>
        {face}
      </Link>
    );
  }
  return (
    <div
      role="tab"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className={looks}
      onClick={tab.choose}
      onKeyDown={({ key }) => key === 'Enter' && tab.choose()}
    >
      {face}
    </div>
  );
}
