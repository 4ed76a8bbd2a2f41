import { profileHref } from './addresses.ts';
import { Avatar } from './avatar.tsx';
import { Link } from './link.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { CORNERS } from './unit.tsx';
import { useLabels } from './use-labels.ts';

/** The box in which one begins a post; its picture links to the account that would write it. */
export function OwnComposer() {
  const { onYourMind } = useLabels();
  const me = useValue(({ accounts, signedInAs }) => accounts.get(signedInAs));
  if (me === undefined) return null;
  return (
    <div className={css.place}>
      <div className={css.card} style={{ borderRadius: CORNERS }}>
        <div className={css.head}>
          <Link aria-label={me.name} href={profileHref(me)}>
            <div>
              <Avatar of={me.key} size={40} />
            </div>
            <div role="none" data-visualcompletion="ignore" />
          </Link>
          <div role="button" tabIndex={0} className={css.field}>
            <div>
              <span>{onYourMind}</span>
            </div>
            <div role="none" data-visualcompletion="ignore" />
          </div>
        </div>
      </div>
    </div>
  );
}
