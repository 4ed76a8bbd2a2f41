import { useState } from 'react';
import type { Schedule, Weekday } from '../../../utils/words/policy.ts';
import { type HoursDraft, type HoursErrors, hoursDraftOf, readHours } from '../hours-draft.ts';
import { useElsewhere } from '../useElsewhere.ts';
import { readTyped, sayTyped } from './typed-hours.ts';

/** Changes that can be taken back. */
const kept = 100;

function tidied(draft: HoursDraft): HoursDraft {
  const days = Object.entries(draft.days).map(([day, typed]) => [day, sayTyped(readTyped(typed))]);
  return { ...draft, days: Object.fromEntries(days) as Record<Weekday, string> };
}

/** A schedule being changed: what is wrong with it, the way back, and the schedule once it is whole. */
export function useScheduleForm(stored: Schedule) {
  const [draft, setDraft] = useState<HoursDraft>(() => hoursDraftOf(stored));
  const [past, setPast] = useState<readonly HoursDraft[]>([]);
  const [typingIn, setTypingIn] = useState<string>();
  const result = readHours(draft);
  // What is wrong while a person types may be right in a moment.
  const { [typingIn ?? '']: _, ...errors }: HoursErrors = result.ok ? {} : result.errors;
  return {
    draft,
    errors,
    /** As text, to be compared; empty where it is no schedule. */
    written: result.ok ? JSON.stringify(result.schedule) : '',
    /** As changed so far; null where it is no schedule. */
    schedule: result.ok ? result.schedule : null,
    isChanged: !result.ok || JSON.stringify(result.schedule) !== JSON.stringify(stored),
    canUndo: past.length > 0,
    /** A change; `field` is given while somebody types into it: that is one change until they leave it. */
    onChange(next: HoursDraft, field?: string) {
      if (field === undefined || field !== typingIn) setPast([...past.slice(-kept + 1), draft]);
      setTypingIn(field);
      setDraft(next);
    },
    onLeave() {
      setTypingIn(undefined);
      setDraft(tidied(draft));
    },
    undo() {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      setTypingIn(undefined);
      setDraft(before);
    },
    /** Something else from now on, without a way back. */
    begin(next: HoursDraft) {
      setPast([]);
      setTypingIn(undefined);
      setDraft(next);
    },
    /** The schedule to keep; null where a field is wrong, which then says so. */
    read(): Schedule | null {
      setTypingIn(undefined);
      setDraft(tidied(draft));
      return result.ok ? result.schedule : null;
    },
  };
}

/** The usual schedule while it is changed, and what another tab does to it. */
export function useUsualSchedule(stored: Schedule) {
  const form = useScheduleForm(stored);
  const elsewhere = useElsewhere({
    stored: JSON.stringify(stored),
    draft: form.written,
    follow: () => form.begin(hoursDraftOf(stored)),
    take: () => form.onChange(hoursDraftOf(stored)),
  });
  return { ...form, elsewhere };
}

export type ScheduleForm = ReturnType<typeof useUsualSchedule>;
