import { nameSites, siteIds } from '../../utils/words/site-words.ts';
import type { IconName } from '../shared/Icon.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Logo } from '../shared/Logo.tsx';

const sentences: readonly { icon: IconName; text: string }[] = [
  {
    icon: 'search',
    text: `Hearback reads the posts and comments that you open on ${nameSites(siteIds)}, to find those about your brand.`,
  },
  {
    icon: 'lock',
    text: 'What it finds stays in this browser; there is no server, no account, and nothing is sent anywhere.',
  },
  {
    icon: 'forward',
    text: 'It writes into a reply box only when you press Insert, and posting is always your own click.',
  },
];

/** What is read and what stays where: three sentences, and one button that starts it. */
export function Consent({ onAgree, onNotNow }: { onAgree: () => void; onNotNow: () => void }) {
  return (
    <section className="consent">
      <Logo size={48} />
      <h1>Before anything is read</h1>
      <ul>
        {sentences.map(({ icon, text }) => (
          <li key={icon}>
            <Icon name={icon} />
            {text}
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <button type="button" className="primary" onClick={onAgree}>
          Start reading
        </button>
        <button type="button" className="quiet" onClick={onNotNow}>
          Not now
        </button>
      </div>
      <details className="details">
        <summary>
          You can pause on either site, or erase everything, at any time.{' '}
          <span className="link">The details</span>
        </summary>
        <p>
          Kept: posts about your brand and the replies to them, who wrote them, your notes, drafts
          and settings. Posts of others are forgotten at once and never leave their tab. Posts are
          erased after 180 days, one that its author took down within a day.
        </p>
      </details>
    </section>
  );
}
