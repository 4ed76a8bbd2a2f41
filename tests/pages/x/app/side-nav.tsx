import { LABELS, type Labels } from '../labels.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';
import { pageOf } from './place.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { NameText } from './text.tsx';

interface Item {
  readonly icon: IconName;
  readonly label: string;
  readonly path: string;
  readonly testId: string;
}

function items(labels: Labels, me: string): readonly Item[] {
  return [
    { icon: 'home', label: labels.home, path: '/home', testId: 'AppTabBar_Home_Link' },
    { icon: 'search', label: labels.explore, path: '/explore', testId: 'AppTabBar_Explore_Link' },
    {
      icon: 'bell',
      label: labels.notifications,
      path: '/notifications',
      testId: 'AppTabBar_Notifications_Link',
    },
    {
      icon: 'mail',
      label: labels.messages,
      path: '/i/chat',
      testId: 'AppTabBar_DirectMessage_Link',
    },
    { icon: 'list', label: labels.lists, path: '/i/lists', testId: 'AppTabBar_Lists_Link' },
    { icon: 'person', label: labels.profile, path: `/${me}`, testId: 'AppTabBar_Profile_Link' },
  ];
}

/** The banner at the start: links, the button for a new post, and who is signed in. */
export function SideNav() {
  const store = useStore();
  const labels = useValue(({ config }) => LABELS[config.language]);
  const me = useValue(({ signedInAs }) => signedInAs);
  const here = useValue(({ place }) => place.under ?? place.path);
  const compose = () => store.go('/compose/post', { under: here });
  return (
    <header role="banner" className={`${css.box} ${css.banner0}`}>
      <div className={`${css.box} ${css.navWidth}`}>
        <div className={`${css.box} ${css.navFixed}`}>
          <div className={`${css.box} ${css.navTop}`}>
            <div className={css.box}>
              <h1 role="heading" className={`${css.box} ${css.logo}`}>
                <Link to="/home" aria-label="X" className={`${css.box} ${css.roundButton}`}>
                  <Icon name="bird" className={css.navIcon} />
                </Link>
              </h1>
            </div>
            <div className={css.box}>
              <nav aria-label="Primary" role="navigation" className={`${css.box} ${css.navList}`}>
                {items(labels, me).map((item) => (
                  <NavLink key={item.path} {...item} current={here === item.path} />
                ))}
                <button
                  aria-expanded={false}
                  aria-haspopup="menu"
                  aria-label={labels.more}
                  role="button"
                  type="button"
                  className={`${css.box} ${css.navLink}`}
                  data-testid="AppTabBar_More_Menu"
                >
                  <NavFace icon="circle" label={labels.more} current={false} />
                </button>
              </nav>
            </div>
            <div className={`${css.box} ${css.newPostBox}`}>
              <a
                href="/compose/post"
                aria-label={labels.post}
                role="link"
                className={`${css.box} ${css.newPost}`}
                data-testid="SideNav_NewTweet_Button"
                onClick={(event) => {
                  event.preventDefault();
                  compose();
                }}
              >
                <div dir="ltr" className={`${css.words} ${css.sendWords}`}>
                  <span className={css.bit}>{labels.post}</span>
                </div>
              </a>
            </div>
          </div>
          <AccountButton handle={me} label={labels.accountMenu} />
        </div>
      </div>
    </header>
  );
}

function NavLink({ path, label, icon, testId, current }: Item & { current: boolean }) {
  return (
    <Link
      to={path}
      aria-label={label}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      className={`${css.box} ${css.navLink}`}
      data-testid={testId}
    >
      <NavFace icon={icon} label={label} current={current || pageOf(path).kind === 'compose'} />
    </Link>
  );
}

function NavFace({ icon, label, current }: { icon: IconName; label: string; current: boolean }) {
  return (
    <div className={`${css.box} ${css.navFace}`}>
      <div className={css.box}>
        <Icon name={icon} className={css.navIcon} />
      </div>
      <div dir="ltr" className={`${css.words} ${css.navWords} ${current ? css.strong : ''}`}>
        <span className={css.bit}>{label}</span>
      </div>
    </div>
  );
}

function AccountButton({ handle, label }: { handle: string; label: string }) {
  const name = useValue(({ accounts }) => accounts.get(handle)?.name ?? handle);
  return (
    <div className={`${css.box} ${css.accountBox}`}>
      <button
        aria-label={label}
        role="button"
        type="button"
        className={`${css.box} ${css.account}`}
        data-testid="SideNav_AccountSwitcher_Button"
      >
        <div className={css.box}>
          <Avatar handle={handle} size={40} linked={false} />
        </div>
        <div className={`${css.box} ${css.accountNames}`}>
          <div className={css.box}>
            <div dir="ltr" className={`${css.words} ${css.name}`}>
              <span className={css.bit}>
                <NameText name={name} />
              </span>
            </div>
          </div>
          <div className={css.box}>
            <div tabIndex={-1} className={css.box}>
              <div dir="ltr" className={`${css.words} ${css.quiet}`}>
                <span className={css.bit}>@{handle}</span>
              </div>
            </div>
          </div>
        </div>
        <div className={`${css.box} ${css.accountDots}`}>
          <Icon name="more" />
        </div>
      </button>
    </div>
  );
}
