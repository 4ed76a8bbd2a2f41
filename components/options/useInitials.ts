import { useState } from 'react';
import { initialsSchema } from '../../utils/messaging/settings-schema.ts';

/** Initials being typed; what is wrong is said once a first attempt failed. */
export function useInitials(stored: string) {
  const [initials, onChange] = useState(stored);
  const [tried, setTried] = useState(false);
  const parsed = initialsSchema.safeParse(initials);
  return {
    initials,
    isChanged: initials.trim() !== stored,
    error: tried ? parsed.error?.issues[0]?.message : undefined,
    onChange,
    /** The initials to keep; null where they do not fit, which is then said. */
    read(): string | null {
      setTried(true);
      return parsed.success ? parsed.data : null;
    },
  };
}
