import { useCallback } from 'react';
import type { FacebookAccount } from '../words.ts';
import { profileHref } from './addresses.ts';
import { Featured } from './featured.tsx';
import { Feed } from './feed.tsx';
import { accountNamed, timeline } from './lists.ts';
import { NotHere } from './not-here.tsx';
import { OwnComposer } from './own-composer.tsx';
import { ProfileHead } from './profile-head.tsx';
import { Reviews } from './reviews.tsx';
import type { State } from './state.ts';
import { useMade, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  /** Vanity name or number. */
  readonly handle: string;
  readonly reviews: boolean;
}

/** The page of a company or a person: its own posts with those of visitors, or what is said of it. */
export function ProfilePage({ handle, reviews }: Props) {
  const account = useValue((state) => accountNamed(state, handle));
  if (account === undefined) return <NotHere />;
  return (
    <div role="main" className={css.wide}>
      <div>
        <div role="main">
          <ProfileHead account={account} tab={reviews ? 'reviews' : 'posts'} />
          {reviews ? <Reviews page={account} /> : <Timeline account={account} />}
        </div>
      </div>
    </div>
  );
}

function Timeline({ account }: { account: FacebookAccount }) {
  const labels = useLabels();
  const entries = useMade(useCallback((state: State) => timeline(state, account), [account]));
  return (
    <div className={css.sides}>
      <div className={css.side}>
        <div data-pagelet="ProfileTilesFeed_0" className={css.card}>
          <h2 className={css.cardTitle}>{labels.intro}</h2>
          <span dir="auto" className={css.introText}>
            {account.name}
          </span>
        </div>
      </div>
      <div className={css.column}>
        <div data-pagelet="ProfileComposer">
          <OwnComposer />
        </div>
        {account.page && <Featured account={account} />}
        <div className={`${css.card} ${css.bar}`}>
          <h2 dir="auto">
            <span dir="auto">{labels.posts}</span>
          </h2>
          <div role="button" aria-label={labels.filters} tabIndex={0} className={css.button}>
            <span dir="auto">{labels.filters}</span>
          </div>
        </div>
        <div data-pagelet="ProfileTimeline">
          <Feed address={profileHref(account)} entries={entries} />
        </div>
      </div>
    </div>
  );
}
