import { useState } from 'react';
import type { Failure } from '../../utils/messaging/protocol.ts';
import type { CaseActions } from './actions.ts';

export type Insertion =
  | { readonly step: 'none' }
  /** Who would post is none of the brand's. */
  | { readonly step: 'asking'; readonly stranger: Stranger }
  | { readonly step: 'inserting' }
  | { readonly step: 'inserted'; readonly kept: boolean }
  | {
      readonly step: 'failed';
      readonly failure: Failure;
      readonly detail: string;
      readonly copied: boolean;
    };

export interface Stranger {
  /** As the page shows it. */
  readonly name: string;
  /** The page's account, or whom the composer itself names. */
  readonly by: 'page' | 'composer';
}

/**
 * Insert, step by step: ask about the account, put the text in, and copy it where that fails.
 * `signedIn` is the account that the page shows and that is none of the brand's; null where it is
 * theirs or where nobody knows.
 */
export function useInsertion(actions: CaseActions, signedIn: string | null) {
  const [insertion, set] = useState<Insertion>({ step: 'none' });

  const copy = async (text: string, failure: Failure, detail: string) => {
    set({ step: 'failed', failure, detail, copied: await actions.copy(text) });
  };

  const put = async (text: string, anyway: boolean) => {
    set({ step: 'inserting' });
    const outcome = await actions.insert(text, anyway);
    if (outcome.ok) set({ step: 'inserted', kept: outcome.value.kept });
    else if (outcome.failure === 'wrong-account')
      set({ step: 'asking', stranger: { name: outcome.detail, by: 'composer' } });
    else await copy(text, outcome.failure, outcome.detail);
  };

  return {
    insertion,
    async insert(text: string) {
      if (signedIn !== null) set({ step: 'asking', stranger: { name: signedIn, by: 'page' } });
      else await put(text, false);
    },
    putAnyway: (text: string) => put(text, true),
    copyAgain: copy,
    async undo() {
      const outcome = await actions.undoInsert();
      if (outcome.ok) set({ step: 'none' });
      else set({ step: 'failed', failure: outcome.failure, detail: outcome.detail, copied: false });
    },
    forget: () => set({ step: 'none' }),
  };
}
