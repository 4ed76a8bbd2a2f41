import { useCallback } from 'react';
import type { FacebookAccount, FacebookPost } from '../words.ts';
import { permalink, profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { postTime } from './clock.ts';
import { Dot } from './dot.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import type { State } from './state.ts';
import { useMade, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** Posts that a page shows in small above its timeline. They are the same posts, cut to three lines. */
export function Featured({ account }: { account: FacebookAccount }) {
  const { featured } = useLabels();
  const posts = useMade(useCallback((state: State) => ownPosts(state, account.key), [account]));
  return (
    <div className={css.place}>
      <div className={css.card}>
        <div className={css.cardTitle}>
          <span dir="auto">{featured}</span>
        </div>
        <div className={css.row}>
          {posts.map((post) => (
            <Tile key={post.id} post={post} account={account} />
          ))}
        </div>
      </div>
    </div>
  );
}

function ownPosts({ posts }: State, key: string): readonly FacebookPost[] {
  return [...posts.values()]
    .filter((post) => post.author === key && post.to === undefined)
    .slice(0, 2);
}

function Tile({ post, account }: { post: FacebookPost; account: FacebookAccount }) {
  const labels = useLabels();
  const language = useValue(({ config }) => config.language);
  const time = postTime(post.at, Date.now(), language);
  const address = permalink(post, account);
  return (
    <div aria-hidden="false" className={css.featured} style={{ flexBasis: '310px' }}>
      <div>
        <div>
          <Link href={address}>
            <div>
              <div role="presentation">
                <object type="nested/pressable" />
              </div>
            </div>
          </Link>
          <Link aria-label={account.name} href={profileHref(account)}>
            <Avatar of={account.key} size={40} />
          </Link>
        </div>
        <div>
          <span dir="auto">
            <div role="presentation">
              <h2>
                <object type="nested/pressable">
                  <Link href={profileHref(account)}>
                    <strong>
                      <span>{account.name}</span>
                    </strong>
                  </Link>
                </object>
              </h2>
            </div>
          </span>
          <span dir="auto" className={css.small}>
            <object type="nested/pressable">
              <Link aria-label={time} href={address}>
                <span>{time}</span>
              </Link>
            </object>
            <Dot />
            <Icon name="globe" label={labels.sharedWithPublic} />
          </span>
        </div>
        <div dir="auto">
          <div data-ad-preview="message" data-ad-comet-preview="message">
            <span dir="auto">
              <span className={css.threeLines}>{post.text}</span>
            </span>
          </div>
        </div>
      </div>
      <div role="none" data-visualcompletion="ignore" />
    </div>
  );
}
