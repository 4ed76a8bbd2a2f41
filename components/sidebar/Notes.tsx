import { useState } from 'react';
import type { Instant, Note } from '../../utils/words/case.ts';
import { Icon } from '../shared/Icon.tsx';
import { SaidBy } from './MarkSaid.tsx';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly onDelete: (id: string) => void;
}

/** What the team wrote about this customer, newest first. */
export function Notes({ notes, now, timeZone, onDelete }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label="Notes">
      {notes.map((note) => (
        <li key={note.id} className="note">
          <p dir="auto">{note.text}</p>
          <span className="note-time">
            <SaidBy said={note} now={now} timeZone={timeZone} />
          </span>
          <button
            type="button"
            className="icon-button note-delete"
            aria-label={`Delete the note “${note.text.slice(0, 40)}”`}
            title="Delete the note"
            onClick={() => onDelete(note.id)}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoteFormProps {
  /** Gives false where it could not be kept; the words stay in the field then. */
  readonly onWrite: (text: string) => Promise<boolean>;
  readonly onClosed: () => void;
}

/** A new note; only the team sees it. */
export function NoteForm({ onWrite, onClosed }: NoteFormProps) {
  const [text, setText] = useState('');
  const save = async () => {
    if (text.trim() === '') return;
    if (await onWrite(text.trim())) onClosed();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClosed();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          void save();
        }
      }}
    >
      <label>
        <span className="only-heard">Note for your team</span>
        <textarea
          className="field"
          rows={2}
          placeholder="Only your team sees this"
          dir="auto"
          // The person just asked to write a note.
          ref={(field) => field?.focus()}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="row-of-actions">
        <button type="submit" className="plain small" disabled={text.trim() === ''}>
          Keep note
        </button>
        <button type="button" className="quiet" onClick={onClosed}>
          Cancel
        </button>
      </div>
    </form>
  );
}
