import { LABELS } from '../labels.ts';
import type { Account } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { Verified } from './icons.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { NameText } from './text.tsx';

/** Banner, picture, name and words about a person. */
export function ProfileHead({ account }: { account: Account }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  return (
    <div className={css.box}>
      <div className={`${css.box} ${css.banner}`} />
      <div className={`${css.box} ${css.profileHead}`}>
        <div className={`${css.box} ${css.portrait}`}>
          <Avatar handle={account.handle} size={133} />
        </div>
        <div className={css.box} data-testid="UserName">
          <div className={css.box}>
            <div dir="ltr" className={`${css.words} ${css.bigWords}`}>
              <span className={css.bit}>
                <NameText name={account.name} />
                {account.verified && <Verified label={labels.verified} />}
              </span>
            </div>
          </div>
          <div className={css.box}>
            <div dir="ltr" className={`${css.words} ${css.quiet}`}>
              <span className={css.bit}>@{account.handle}</span>
            </div>
          </div>
        </div>
        {account.bio !== undefined && (
          <div dir="auto" className={`${css.words} ${css.bio}`} data-testid="UserDescription">
            <span className={css.bit}>{account.bio}</span>
          </div>
        )}
      </div>
    </div>
  );
}
