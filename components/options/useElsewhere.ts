import { useState } from 'react';

interface Both {
  /** What is saved, and what is on this page, each as text; equal texts mean the same. */
  readonly stored: string;
  readonly draft: string;
  /** Shows what is saved, where nothing was changed here. */
  readonly follow: () => void;
  /** Shows what is saved in place of what was changed here, which can be had back. */
  readonly take: () => void;
}

/** What another tab did to the same thing, and the ways on. */
export interface Elsewhere {
  /** Something else was saved since this was begun: saving this would be over it. */
  readonly isBehind: boolean;
  readonly take: () => void;
  /** What is here goes over what was saved elsewhere. */
  readonly insist: () => void;
  /** What is here is being saved now: to find it stored is no surprise. */
  readonly saving: () => void;
}

/** Follows what is saved elsewhere while nothing is changed here, and tells where both are. */
export function useElsewhere({ stored, draft, follow, take }: Both): Elsewhere {
  const [begunFrom, setBegunFrom] = useState(stored);
  const [sent, setSent] = useState(stored);
  const isNew = stored !== begunFrom;
  const isMine = stored === draft || stored === sent;
  const isUntouched = draft === begunFrom;
  if (isNew && (isMine || isUntouched)) {
    setBegunFrom(stored);
    if (!isMine) follow();
  }
  return {
    isBehind: isNew && !isMine && !isUntouched,
    take: () => {
      setBegunFrom(stored);
      take();
    },
    insist: () => setBegunFrom(stored),
    saving: () => setSent(draft),
  };
}
