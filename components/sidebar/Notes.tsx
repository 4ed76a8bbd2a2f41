import { useId, useState } from 'react';
import type { Instant } from '../../utils/words/case.ts';
import type { Note } from '../../utils/words/customer.ts';
import { Icon } from '../shared/Icon.tsx';
import { SaidBy } from './MarkSaid.tsx';
import { useFormFocus } from './useFormFocus.ts';
import { type Typed, useTyped } from './useTyped.ts';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly now: Instant;
  readonly timeZone: string;
  readonly onDelete: (note: Note) => void;
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
            onClick={() => onDelete(note)}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoteFormProps {
  readonly typed: Typed;
  /** Gives false where it could not be kept; the words stay in the field then. */
  readonly onWrite: (text: string) => Promise<boolean>;
  readonly onClosed: () => void;
}

/** A new note; only the team sees it. */
export function NoteForm({ typed, onWrite, onClosed }: NoteFormProps) {
  const [text, setText] = useTyped(typed, 'note');
  const [pressed, setPressed] = useState(false);
  const form = useFormFocus();
  const id = useId();
  const lacks = pressed && text.trim() === '';
  const save = async () => {
    setPressed(true);
    if (text.trim() === '') return form.current?.querySelector('textarea')?.focus();
    if (!(await onWrite(text.trim()))) return;
    typed.delete('note');
    onClosed();
  };
  return (
    <form
      ref={form}
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
          aria-describedby={id}
          aria-invalid={lacks}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={id} className="field-error" role="status">
        {lacks && 'Write the note first.'}
      </p>
      <div className="row-of-actions">
        <button type="submit" className="plain small">
          Keep note
        </button>
        <button type="button" className="quiet" onClick={onClosed}>
          Cancel
        </button>
      </div>
    </form>
  );
}
