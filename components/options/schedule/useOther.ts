import { useState } from 'react';
import type { OtherSchedule, When } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { type HoursDraft, hoursDraftOf } from '../hours-draft.ts';
import type { Elsewhere } from '../useElsewhere.ts';
import { useScheduleForm } from './useScheduleForm.ts';

/** Another schedule while it is changed, its hours apart. */
export interface OtherDraft {
  /** What it began as; without a name: a new one. */
  readonly start: OtherSchedule;
  readonly name: string;
  readonly when: When;
}

/** As text, to be compared: in which order conditions were chosen does not matter. */
function written(name: string, when: When, hours: string): string {
  return JSON.stringify([name.trim(), Object.entries(when).sort(), hours]);
}

const textOf = ({ name, when, schedule }: OtherSchedule) =>
  written(name, when, JSON.stringify(schedule));

/** The one of the other schedules that is being changed, and what was put aside without being saved. */
export function useOther({ otherSchedules, schedule }: Settings) {
  const [draft, setDraft] = useState<OtherDraft | null>(null);
  const [aside, setAside] = useState<{ draft: OtherDraft; hours: HoursDraft } | null>(null);
  const [sent, setSent] = useState('');
  const fresh: OtherSchedule = { name: '', when: {}, schedule };
  const start = draft?.start ?? fresh;
  const form = useScheduleForm(start.schedule);
  const index = otherSchedules.findIndex(({ name }) => name === start.name);
  const stored = otherSchedules[index];
  const text = draft ? written(draft.name, draft.when, form.written) : textOf(start);
  const isChanged = text !== textOf(start);
  // A new one is stored nowhere, so nobody can have changed it; one that was removed is fresh.
  const isElsewhere = start.name !== '' && (!stored || textOf(stored) !== textOf(start));

  const begin = (from: OtherSchedule) => {
    setDraft({ start: from, name: from.name, when: from.when });
    form.begin(hoursDraftOf(from.schedule));
  };
  const leave = () => {
    setAside(draft && isChanged ? { draft, hours: form.draft } : null);
    setDraft(null);
  };
  const follow = () => (stored ? begin(stored) : setDraft(null));
  if (draft && isElsewhere && !isChanged) follow();

  const elsewhere: Elsewhere = {
    isBehind: isElsewhere && isChanged && text !== sent && (!stored || text !== textOf(stored)),
    take: () => {
      leave();
      follow();
    },
    insist: () => draft && setDraft({ ...draft, start: stored ?? fresh }),
    saving: () => setSent(text),
  };
  return {
    draft,
    setDraft,
    form: { ...form, isChanged, elsewhere },
    /** Its place among those that are stored; the one after the last where it is new. */
    index: index < 0 ? otherSchedules.length : index,
    isChanged,
    /** Something that was changed was left and not saved. */
    isAside: aside !== null,
    begin: (from = fresh) => {
      leave();
      begin(from);
    },
    leave,
    /** It is saved, or nothing that the person wants back. */
    close: () => {
      setAside(null);
      setDraft(null);
    },
    resume: () => {
      if (!aside) return;
      setDraft(aside.draft);
      form.begin(aside.hours);
      setAside(null);
    },
  };
}

/** What `useOther` gives. */
export type Other = ReturnType<typeof useOther>;
