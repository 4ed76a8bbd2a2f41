import { useState } from 'react';
import type { Settings } from '../../utils/words/settings.ts';
import type { HoursDraft, HoursErrors } from './hours-draft.ts';
import { hoursDraftOf, readHours } from './hours-draft.ts';

/** Hours and initials being typed; errors follow the typing once a first attempt failed. */
export function useHoursForm(settings: Settings) {
  const [draft, setDraft] = useState<HoursDraft>(() =>
    hoursDraftOf(settings.schedule, settings.initials),
  );
  const [tried, setTried] = useState(false);
  const result = readHours(draft);
  const errors: HoursErrors = tried && !result.ok ? result.errors : {};
  return {
    draft,
    errors,
    onChange: setDraft,
    /** The settings with these hours; null where a field is wrong, which then says so. */
    read(into: Settings): Settings | null {
      setTried(true);
      return result.ok ? { ...into, schedule: result.schedule, initials: result.initials } : null;
    },
  };
}
