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

/** The case of this id. A frame whose own database is blocked asks the background instead. */
export function useCase(caseId: string | null, brands: readonly Brand[] | undefined) {
  const live = useLiveQuery(
    async () => ({ caseId, found: await readLive(caseId, brands) }),
    [caseId, brands],
  );
  const [told, setTold] = useState<{ readonly caseId: string; readonly found: Found }>();
  const denied = live?.found === 'denied';

  const lookAgain = useCallback(() => {
    if (caseId === null) return;
    // Our own background built the view; the protocol leaves it unknown to stay free of the store's types.
    void send('case/view', { caseId }).then((found) => setTold({ caseId, found: found as Found }));
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

  const read = denied ? told : live;
  // Between two cases the live query still gives the last one.
  const found = read?.caseId === caseId ? read?.found : undefined;
  return { found: found === 'denied' ? undefined : found, lookAgain };
}
