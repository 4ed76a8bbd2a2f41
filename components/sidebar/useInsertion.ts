import { useState } from 'react';
import type { Failure } from '../../utils/messaging/protocol.ts';
import type { Brand } from '../../utils/words/brand.ts';
import type { CaseActions } from './actions.ts';

export type Insertion =
  | { readonly step: 'none' }
  /** The account that is signed in is none of the brand's. */
  | { readonly step: 'asking'; readonly account: string; readonly brand: string }
  | { readonly step: 'inserting' }
  | { readonly step: 'inserted'; readonly kept: boolean }
  | {
      readonly step: 'failed';
      readonly failure: Failure;
      readonly detail: string;
      readonly copied: boolean;
    };

/** The account that would post and is none of the brand's; null where it is, or where nobody knows. */
function wrongAccount(signedInAs: string | null, brand: Brand | null): string | null {
  if (signedInAs === null || brand === null || brand.handles.length === 0) return null;
  const known = brand.handles.some((handle) => handle.toLowerCase() === signedInAs.toLowerCase());
  return known ? null : signedInAs;
}

/** Insert, step by step: ask about the account, put the text in, and copy it where that fails. */
export function useInsertion(actions: CaseActions, signedInAs: string | null, brand: Brand | null) {
  const [insertion, set] = useState<Insertion>({ step: 'none' });

  const copy = async (text: string, failure: Failure, detail: string) => {
    set({ step: 'failed', failure, detail, copied: await actions.copy(text) });
  };

  const put = async (text: string) => {
    set({ step: 'inserting' });
    const outcome = await actions.insert(text);
    if (outcome.ok) set({ step: 'inserted', kept: outcome.value.kept });
    else await copy(text, outcome.failure, outcome.detail);
  };

  return {
    insertion,
    async insert(text: string) {
      const account = wrongAccount(signedInAs, brand);
      if (account !== null && brand) set({ step: 'asking', account, brand: brand.name });
      else await put(text);
    },
    putAnyway: put,
    copyAgain: copy,
    async undo() {
      const outcome = await actions.undoInsert();
      if (outcome.ok) set({ step: 'none' });
      else set({ step: 'failed', failure: outcome.failure, detail: outcome.detail, copied: false });
    },
    forget: () => set({ step: 'none' }),
  };
}
