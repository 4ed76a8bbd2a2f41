import { useState } from 'react';
import type { CaseState } from '../../utils/words/case.ts';

/** What is asked for above the quiet actions, or among the notes. */
export type Form =
  | { readonly is: 'none' | 'note' | 'snooze' | 'hand-over' }
  | { readonly is: 'holding'; readonly reply: string | null };

const none: Form = { is: 'none' };

/** The form that stands open. It goes once the case, here or in another window, stands otherwise; a note may stay. */
export function useForm(state: CaseState) {
  const [asked, setAsked] = useState({ form: none, of: state });
  const isOver = asked.of !== state && asked.form.is !== 'note';
  if (isOver && asked.form !== none) setAsked({ form: none, of: state });
  return {
    form: isOver ? none : asked.form,
    ask: (form: Form) => setAsked({ form, of: state }),
    close: () => setAsked({ form: none, of: state }),
  };
}
