import type { Instant } from '../../utils/words/case.ts';
import type { Note, Profile } from '../../utils/words/customer.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { called } from '../shared/called.ts';
import { dayInSentence } from '../shared/times.ts';
import { NoteForm, Notes } from './Notes.tsx';
import { Timeline } from './Timeline.tsx';
import type { Typed } from './useTyped.ts';

/** What the history says, in words made by utils/customers. */
export interface History {
  /** "3rd complaint in 30 days". */
  readonly headline: string;
  /** "1 answered, 1 withdrawn"; empty for somebody new. */
  readonly outcomes: string;
}

interface CustomerBandProps {
  readonly view: CaseView;
  readonly history: History;
  readonly now: Instant;
  readonly timeZone: string;
  readonly writingNote: boolean;
  readonly typed: Typed;
  readonly onWriteNote: (text: string) => Promise<boolean>;
  readonly onNoteClosed: () => void;
  readonly onDeleteNote: (note: Note) => void;
}

function ProfileName({ profile }: { profile: Profile }) {
  return (
    <span>
      {siteWords[profile.site].name} <bdi>{called(profile)}</bdi>
    </span>
  );
}

/** Who this is, what was said before, and what the team noted. */
export function CustomerBand(props: CustomerBandProps) {
  const { view, history, now, timeZone } = props;
  return (
    <section className="band customer" aria-label="Customer">
      <h2>{history.headline}</h2>
      {history.outcomes && <p className="outcomes">{history.outcomes}</p>}
      <p className="profiles">
        {view.profiles.map((profile) => (
          <ProfileName key={profile.id} profile={profile} />
        ))}
        <span>first seen {dayInSentence(view.customer.firstSeenAt, now, timeZone)}</span>
      </p>
      <Timeline view={view} now={now} timeZone={timeZone} />
      <Notes notes={view.notes} now={now} timeZone={timeZone} onDelete={props.onDeleteNote} />
      {props.writingNote && (
        <NoteForm typed={props.typed} onWrite={props.onWriteNote} onClosed={props.onNoteClosed} />
      )}
    </section>
  );
}
