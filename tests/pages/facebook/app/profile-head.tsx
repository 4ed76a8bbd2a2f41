import type { FacebookAccount } from '../words.ts';
import { photoHref, profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly account: FacebookAccount;
  /** The tab that is open. */
  readonly tab: 'posts' | 'reviews';
}

/** Cover, name, and tabs of a page or a person. */
export function ProfileHead({ account, tab }: Props) {
  const labels = useLabels();
  const cover = photoHref(`${account.id}01`, account);
  return (
    <div className={css.profileHead}>
      <div className={css.cover}>
        <Link aria-label={labels.cover} href={cover}>
          <img alt="" src={`https://scontent.xx.fbcdn.net/photo/${account.key}-cover.jpg`} />
          <div role="none" data-visualcompletion="ignore" />
        </Link>
      </div>
      <div className={css.profileName}>
        <Link aria-label={account.name} href={photoHref(`${account.id}02`, account)}>
          <Avatar of={account.key} size={132} label={account.name} />
        </Link>
        <div className={css.names}>
          <span dir="auto">
            <h1>
              {account.name}
              {account.verified && <Icon name="verified" label={labels.verified} />}
            </h1>
          </span>
          <span dir="auto" className={css.small}>
            <Link href={`${profileHref(account)}?sk=followers`}>
              <strong>12</strong> {labels.followers}
            </Link>
          </span>
        </div>
        <div data-pagelet="ProfileActions" className={css.row}>
          <div role="button" aria-label={labels.message} tabIndex={0} className={css.button}>
            <span dir="auto">{labels.message}</span>
          </div>
        </div>
      </div>
      <Tabs account={account} tab={tab} />
    </div>
  );
}

function Tabs({ account, tab }: Props) {
  const labels = useLabels();
  const home = profileHref(account);
  const to = (part: string) => (home.includes('?') ? `${home}&sk=${part}` : `${home}/${part}`);
  return (
    <div data-pagelet="ProfileTabs">
      <div role="tablist" data-visualcompletion="ignore-dynamic" className={css.tabs}>
        <Tab href={home} words={labels.posts} open={tab === 'posts'} />
        <Tab href={to('about')} words={labels.about} />
        <Tab href={to('mentions')} words={labels.mentions} />
        <Tab href={to('reviews')} words={labels.reviews} open={tab === 'reviews'} />
        <Tab href={to('photos')} words={labels.photos} />
      </div>
    </div>
  );
}

function Tab({ href, words, open = false }: { href: string; words: string; open?: boolean }) {
  return (
    <Link role="tab" aria-selected={open} href={href} className={css.tab}>
      <div>
        <span dir="auto">{words}</span>
        <div />
      </div>
    </Link>
  );
}
