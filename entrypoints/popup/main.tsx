import '../../components/popup/popup.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { type FailureWords, otherFailure } from '../../components/shared/failures.ts';
import { mount } from '../../components/shared/mount.tsx';
import { useNow } from '../../components/shared/useNow.ts';
import { useWatched } from '../../components/shared/useWatched.ts';
import { send } from '../../utils/messaging/send.ts';
import { openSettings } from '../../utils/platform/pages.ts';
import { readHealth, watchHealth } from '../../utils/platform/reader-health.ts';
import { readSettings, readUnread, watchSettings } from '../../utils/platform/settings.ts';
import { sites } from '../../utils/sites/index.ts';
import { database } from '../../utils/store/database.ts';
import { readDayView } from '../../utils/store/views.ts';
import type { SiteId } from '../../utils/words/post.ts';

import { report } from './report.ts';

async function reload(site: SiteId): Promise<void> {
  const matches = sites.find(({ id }) => id === site)?.matches ?? [];
  const [tab] = await browser.tabs.query({ url: [...matches], active: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  close();
}

function PopupPage() {
  const { now, turnAt } = useNow(Date.now);
  const { value: settings } = useWatched(readSettings, watchSettings);
  const { value: unread = [] } = useWatched(readUnread, watchSettings);
  const { value: health = [], readAgain } = useWatched(readHealth, watchHealth);
  const [failed, setFailed] = useState<FailureWords | null>(null);
  const timeZone = settings?.schedule.timeZone;
  const day = useLiveQuery(
    async () => (timeZone === undefined ? undefined : readDayView(database, now, timeZone)),
    [now, timeZone],
  );
  useEffect(() => turnAt(day?.turnsAt ?? null), [day, turnAt]);
  if (!settings || timeZone === undefined) return null;
  const open = async (caseId: string) => {
    const outcome = await send('case/open-post', { caseId });
    if (outcome.ok) close();
    else setFailed(otherFailure(outcome.failure));
  };
  const copyReport = (site: SiteId) => {
    const reader = health.find((one) => one.site === site);
    const { version } = browser.runtime.getManifest();
    if (reader) void navigator.clipboard.writeText(report(reader, version, navigator.userAgent));
  };
  return (
    <Popup
      brandName={settings.consentAt === null ? null : (settings.brands[0]?.name ?? null)}
      day={day ?? null}
      health={health}
      paused={settings.pausedSites}
      now={now}
      timeZone={timeZone}
      failed={failed}
      replaced={unread.flatMap(({ replaced }) => replaced)}
      onOpen={(caseId) => void open(caseId)}
      onPause={(site, paused) => void send('settings/pause', { site, paused }).then(readAgain)}
      onSettings={openSettings}
      onSidebar={() => void send('sidebar/toggle', {}).then(close)}
      onReload={(site) => void reload(site)}
      onCopyReport={copyReport}
    />
  );
}

/** A popup goes away once it did what it was asked; a tab that shows it for a test stays. */
function close(): void {
  window.close();
}

mount(<PopupPage />);
