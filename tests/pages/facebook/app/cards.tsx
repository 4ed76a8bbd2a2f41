import { profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Link } from './link.tsx';
import type { State } from './state.ts';
import { useMade, useValue } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** What stands between posts and is none. */
export type CardKind = 'people' | 'marketplace' | 'reels' | 'groups';

/** One such card, in a unit of the feed like any other. */
export function Card({ kind, position }: { kind: CardKind; position: number }) {
  return (
    <div aria-posinset={position} className={css.card}>
      {kind === 'people' && <People />}
      {kind === 'marketplace' && <Offers />}
      {kind === 'reels' && <Reels />}
      {kind === 'groups' && <GroupCard name="Northwind Air complaints" members="418" />}
    </div>
  );
}

function People() {
  const labels = useLabels();
  const accounts = useValue((state) => state.accounts);
  const some = [...accounts.values()].filter(({ page }) => !page).slice(-4);
  return (
    <>
      <h3 className={css.cardTitle}>{labels.peopleYouMayKnow}</h3>
      <ul className={css.row}>
        {some.map((account) => (
          <li key={account.key} className={css.tile}>
            <Link href={profileHref(account)}>
              <Avatar of={account.key} size={96} label={account.name} />
              <span dir="auto">{account.name}</span>
            </Link>
            <div role="button" tabIndex={0} aria-label={labels.addFriend} className={css.button}>
              <span>{labels.addFriend}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const OFFERS = [
  ['300000000000101', '£40', 'Suitcase, Northwind Air tag still on it'],
  ['300000000000102', '£12', 'Two kettles'],
  ['300000000000103', '£85', 'Child’s bicycle, blue'],
] as const;

function Offers() {
  const { marketplace } = useLabels();
  return (
    <>
      <h3 className={css.cardTitle}>{marketplace}</h3>
      <div className={css.row}>
        {OFFERS.map(([id, price, what]) => (
          <Link key={id} href={`/marketplace/item/${id}/?ref=feed`} className={css.tile}>
            <img alt={what} src={`https://scontent.xx.fbcdn.net/photo/${id}.jpg`} />
            <span dir="auto" className={css.strong}>
              {price}
            </span>
            <span dir="auto">{what}</span>
          </Link>
        ))}
      </div>
    </>
  );
}

function Reels() {
  const { reels } = useLabels();
  const films = useMade(filmed);
  return (
    <>
      <h3 className={css.cardTitle}>{reels}</h3>
      <div className={css.row}>
        {films.map((id) => (
          <Link key={id} href={`/reel/${id}/`} aria-label={reels} className={css.tile}>
            <img alt="" src={`https://scontent.xx.fbcdn.net/still/${id}.jpg`} />
            <span dir="auto">Northwind Air, seat 12A</span>
          </Link>
        ))}
      </div>
    </>
  );
}

function filmed({ posts }: State): readonly string[] {
  return [...posts.values()].filter(({ video }) => video).map(({ id }) => id);
}

interface GroupProps {
  readonly name: string;
  readonly members: string;
}

/** A group that one might join: an article in search results, though it is no post. */
export function GroupCard({ name, members }: GroupProps) {
  const { suggestedGroup, join, groups } = useLabels();
  return (
    <div role="article" className={css.head}>
      <Link href="/groups/418418418418418/" aria-label={name}>
        <Avatar of={name} size={60} label={name} />
      </Link>
      <div className={css.names}>
        <h2>
          <Link href="/groups/418418418418418/">{name}</Link>
        </h2>
        <span dir="auto" className={css.small}>
          {suggestedGroup} · {members} · {groups}
        </span>
      </div>
      <div role="button" tabIndex={0} aria-label={join} className={css.button}>
        <span>{join}</span>
      </div>
    </div>
  );
}
