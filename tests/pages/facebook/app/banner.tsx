import { useState } from 'react';
import { FLYERS } from '../flyers.ts';
import { profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { Notifications } from './notifications.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** The bar at the top: search, the places of Facebook, notifications, one's own account. */
export function Banner() {
  const labels = useLabels();
  const me = useValue(({ accounts, signedInAs }) => accounts.get(signedInAs));
  const [open, setOpen] = useState(false);
  return (
    <div role="banner" className={css.banner}>
      <div className={css.bannerSide}>
        <Link aria-label="Facebook" href="/" className={css.logo}>
          <Icon name="logo" />
        </Link>
        <Search />
      </div>
      <div role="navigation" aria-label="Facebook" className={css.places}>
        <Link aria-label={labels.home} href="/">
          <Icon name="home" />
        </Link>
        <Link aria-label={labels.video} href="/watch/">
          <Icon name="video" />
        </Link>
        <Link aria-label={labels.marketplace} href="/marketplace/">
          <Icon name="shop" />
        </Link>
        <Link aria-label={labels.groups} href={`/groups/${FLYERS.vanity}/`}>
          <Icon name="people" />
        </Link>
      </div>
      <div role="navigation" aria-label={labels.account} className={css.bannerSide}>
        <div
          role="button"
          aria-label={labels.notifications}
          aria-expanded={open}
          tabIndex={0}
          className={css.round}
          onClick={() => setOpen(!open)}
        >
          <Icon name="bell" />
        </div>
        {me && (
          <Link aria-label={labels.account} href={profileHref(me)}>
            <Avatar of={me.key} size={40} label={labels.account} />
          </Link>
        )}
      </div>
      {open && <Notifications onFollow={() => setOpen(false)} />}
    </div>
  );
}

function Search() {
  const { search } = useLabels();
  const store = useStore();
  return (
    <form
      className={css.search}
      onSubmit={(event) => {
        event.preventDefault();
        const query = new FormData(event.currentTarget).get('q');
        store.follow(`/search/posts/?q=${encodeURIComponent(String(query))}`);
      }}
    >
      <Icon name="search" />
      <input type="search" name="q" dir="auto" placeholder={search} aria-label={search} />
    </form>
  );
}
