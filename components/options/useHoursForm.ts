import { useState } from 'react';
import type { Schedule } from '../../utils/words/policy.ts';
import type { HoursDraft, HoursErrors } from './hours-draft.ts';
import { hoursDraftOf, readHours } from './hours-draft.ts';

/** Hours being typed; errors follow the typing once a first attempt failed. */
export function useHoursForm(schedule: Schedule) {
  const [draft, setDraft] = useState<HoursDraft>(() => hoursDraftOf(schedule));
  const [tried, setTried] = useState(false);
  const result = readHours(draft);
  const errors: HoursErrors = tried && !result.ok ? result.errors : {};
  return {
    draft,
    errors,
    onChange: setDraft,
    /** The schedule to keep; null where a field is wrong, which then says so. */
    read(): Schedule | null {
      setTried(true);
      return result.ok ? result.schedule : null;
    },
  };
}
