import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { listen } from '../../utils/messaging/listen.ts';
import type { Outcome } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';
import { database } from '../../utils/store/database.ts';
import { readCaseView } from '../../utils/store/views.ts';
import type { Brand } from '../../utils/words/brand.ts';
import type { CaseView } from '../../utils/words/view.ts';

type Found = Outcome<CaseView>;

const notFound: Found = { ok: false, failure: 'not-found', detail: '' };

/** The case as it is stored, live; undefined while it is looked up, 'denied' where this frame may not read. */
async function readLive(
  caseId: string | null,
  brands: readonly Brand[] | undefined,
): Promise<Found | 'denied' | undefined> {
  if (caseId === null || brands === undefined) return undefined;
  try {
    const view = await readCaseView(database, brands, caseId);
    return view ? { ok: true, value: view } : notFound;
  } catch {
    return 'denied';
  }
}

/** The case of this id, or the one that it was joined to since: that holds the post which opened it. */
function isOf({ case: { id }, posts }: CaseView, caseId: string | null): boolean {
  return id === caseId || posts.some((post) => post.id === caseId);
}

/** The case of this id. A frame whose own database is blocked asks the background instead. */
export function useCase(caseId: string | null, brands: readonly Brand[] | undefined) {
  const live = useLiveQuery(() => readLive(caseId, brands), [caseId, brands]);
  const [told, setTold] = useState<Found>();
  const denied = live === 'denied';

  const lookAgain = useCallback(() => {
    if (caseId === null) return;
    // Our own background built the view; the protocol leaves it unknown to stay free of the store's types.
    void send('case/view', { caseId }).then((outcome) => setTold(outcome as Found));
  }, [caseId]);

  useEffect(() => {
    if (!denied) return;
    const end = new AbortController();
    const onChanged = async () => {
      lookAgain();
      return { ok: true, value: null } as const;
    };
    listen({ 'cases/changed': onChanged }, end.signal);
    lookAgain();
    return () => end.abort();
  }, [denied, lookAgain]);

  const found = denied ? told : live;
  // Between two cases the live query still gives the last one.
  const stale = found?.ok === true && !isOf(found.value, caseId);
  return { found: stale ? undefined : found, lookAgain };
}
