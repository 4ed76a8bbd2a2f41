import type { FacebookAccount } from '../../words.ts';
import { Avatar } from '../avatar.tsx';
import { Hover, Icon } from './icons.tsx';
import css from './style.module.css';

interface VoiceProps {
  readonly voice: FacebookAccount | undefined;
  readonly choosable: boolean;
  readonly small: boolean;
}

/** The picture of who writes; Facebook leaves "Available Voices" in English everywhere. */
export function Voice({ voice, choosable, small }: VoiceProps) {
  const picture = <Avatar of={voice?.key ?? 'anonymous'} size={small ? 24 : 32} />;
  return (
    <div>
      <div role="button" aria-hidden="true" tabIndex={-1} className={css.voice}>
        {choosable ? (
          <div
            role="button"
            tabIndex={0}
            aria-label="Available Voices"
            aria-expanded={false}
            aria-haspopup="menu"
          >
            <div>
              <div>
                {picture}
                <div data-visualcompletion="ignore" className={css.choose}>
                  <div>
                    <div>
                      <Icon name="down" size={8} />
                    </div>
                  </div>
                </div>
              </div>
              <Hover />
            </div>
          </div>
        ) : (
          <div>{picture}</div>
        )}
        <Hover />
      </div>
    </div>
  );
}
