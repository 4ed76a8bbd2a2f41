import { clockState } from '../../utils/deadlines/clock.ts';
import { badgeWords } from '../../utils/deadlines/phrases.ts';
import { toBadge } from '../../utils/deadlines/to-badge.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { glyphOf } from '../shared/face.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Menu } from '../shared/Menu.tsx';
import { whenSaidThere } from '../shared/zone.ts';
import type { Saying } from './actions.ts';
import { DeadlineBar } from './DeadlineBar.tsx';
import { Moved } from './Moved.tsx';
import type { ExplainedWait } from './screen.ts';
import type { TopLineActions } from './TopLine.tsx';
import { TopLine } from './TopLine.tsx';
import { isMissing } from './unconfirmed.ts';
import { Why } from './Why.tsx';
import { correctionOf, kindChoices, kindWord, stateLine, timeSaid } from './wording.ts';

interface HeaderProps {
  readonly view: CaseView;
  readonly now: Instant;
  readonly timeZone: string;
  readonly waits: readonly ExplainedWait[];
  readonly top: TopLineActions;
  readonly onCorrect: (saying: Saying) => void;
  /** The due time that was moved is the policy's own again, or stays moved after all. */
  readonly onNotMoved: () => void;
  readonly onMovedAgain: () => void;
}

/** How long, how bad, and which rule says so. */
export function Header(props: HeaderProps) {
  const { view, now, timeZone, waits, top, onCorrect } = props;
  const found = view.case;
  // For a while after sending, not to have seen the reply is nothing to speak of.
  const badge = { ...toBadge(found, found.id), unconfirmed: isMissing(found, now) };
  const words = badgeWords(badge, now, { timeZone });
  const clock = found.state === 'open' ? found.clock : null;
  const snoozed = found.snoozedUntil !== null && found.snoozedUntil > now;
  return (
    <header className="header">
      <TopLine words={stateLine(found, now, timeZone)} {...top} />
      <div className="time-row">
        <h1 className={`time tone-${words.tone}`}>
          <Glyph
            name={snoozed && found.state === 'open' ? 'snoozed' : glyphOf(words)}
            share={words.share}
            size={24}
          />
          <span>{timeSaid(words)}</span>
        </h1>
        {clock?.limitAt && clockState(clock, now) !== 'overdue' && (
          <span className="until">until {whenSaidThere(clock.limitAt, now, timeZone)}</span>
        )}
        <Menu
          label={`${kindWord(found.intent, found.severity)}: say what it is`}
          className="kind"
          choices={kindChoices(found)}
          onChoose={(id) => onCorrect(correctionOf(id))}
        >
          {kindWord(found.intent, found.severity)}
          <Icon name="down" size={14} />
        </Menu>
      </div>
      {clock && clock.limitAt !== null && (
        <DeadlineBar
          clock={clock}
          limitAt={clock.limitAt}
          tone={words.tone}
          now={now}
          timeZone={timeZone}
        />
      )}
      <Why
        found={found}
        waits={waits}
        now={now}
        timeZone={timeZone}
        moved={
          <Moved
            found={found}
            now={now}
            timeZone={timeZone}
            onTakeBack={props.onNotMoved}
            onUndo={props.onMovedAgain}
          />
        }
      />
    </header>
  );
}
