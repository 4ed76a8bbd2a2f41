import type { Badge } from '../../utils/deadlines/badge.ts';
import { badgeWords } from '../../utils/deadlines/phrases.ts';
import type { Instant } from '../../utils/words/case.ts';
import { glyphOf } from '../shared/face.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { whenSaidThere } from '../shared/zone.ts';
import { GreyBars } from './Loading.tsx';
import { TopLine, type TopLineActions } from './TopLine.tsx';
import { badgeLine, kindWord, timeSaid } from './wording.ts';

interface BadgeHeaderProps {
  /** Null where the page showed none. */
  readonly badge: Badge | null;
  readonly now: Instant;
  readonly timeZone: string;
  readonly top: TopLineActions;
}

/** The header while the case is looked up: what the badge on the page already said. */
export function BadgeHeader({ badge, now, timeZone, top }: BadgeHeaderProps) {
  if (!badge)
    return (
      <header className="header">
        <TopLine {...top} />
        <h1 className="only-heard">Loading</h1>
        <GreyBars className="" widths={[46, 100, 72]} />
      </header>
    );
  const words = badgeWords(badge, now, { timeZone });
  return (
    <header className="header">
      <TopLine words={badgeLine(badge, now, timeZone)} {...top} />
      <div className="time-row">
        <h1 className={`time tone-${words.tone}`}>
          <Glyph name={glyphOf(words)} share={words.share} size={24} />
          <span>{timeSaid(words)}</span>
        </h1>
        {badge.limitAt !== null && badge.limitAt > now && (
          <span className="until">until {whenSaidThere(badge.limitAt, now, timeZone)}</span>
        )}
        <span className="kind kind-fixed">{kindWord(badge.intent, badge.severity)}</span>
      </div>
      {badge.limitAt !== null && (
        <div className={`bar bar-${words.tone}`} aria-hidden="true">
          <span className="bar-used" style={{ inlineSize: `${words.share * 100}%` }} />
        </div>
      )}
      {badge.limitAt !== null && <GreyBars className="" widths={[100, 72]} />}
    </header>
  );
}
