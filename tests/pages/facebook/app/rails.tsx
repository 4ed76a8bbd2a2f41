import { FLYERS } from '../flyers.ts';
import { profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import type { State } from './state.ts';
import { useMade } from './store.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

/** Shortcuts at the start of the home page. */
export function Shortcuts() {
  const labels = useLabels();
  return (
    <div role="navigation" aria-label={labels.home} className={css.rail}>
      <ul>
        <li>
          <Link href={`/groups/${FLYERS.vanity}/`}>
            <Icon name="people" />
            <span>{labels.groups}</span>
          </Link>
        </li>
        <li>
          <Link href="/marketplace/">
            <Icon name="shop" />
            <span>{labels.marketplace}</span>
          </Link>
        </li>
        <li>
          <Link href="/watch/">
            <Icon name="video" />
            <span>{labels.video}</span>
          </Link>
        </li>
      </ul>
    </div>
  );
}

/** Contacts at the end of the home page. It has the same role as what stands beside a photo. */
export function Contacts() {
  const labels = useLabels();
  const people = useMade(contacts);
  return (
    <div role="complementary" className={css.rail}>
      <h3>{labels.contacts}</h3>
      <ul>
        {people.map((account) => (
          <li key={account.key}>
            <Link href={profileHref(account)}>
              <Avatar of={account.key} size={36} />
              <span dir="auto">{account.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function contacts({ accounts }: State) {
  return [...accounts.values()].filter(({ page }) => !page).slice(-6);
}
