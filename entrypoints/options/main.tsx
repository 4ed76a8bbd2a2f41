import '../../components/options/options.css';
import { useEffect, useState } from 'react';
import { Onboarding } from '../../components/options/Onboarding.tsx';
import { SettingsPage } from '../../components/options/SettingsPage.tsx';
import { UnreadNotice } from '../../components/options/UnreadNotice.tsx';
import { otherFailure } from '../../components/shared/failures.ts';
import { mount } from '../../components/shared/mount.tsx';
import { useNow } from '../../components/shared/useNow.ts';
import { useWatched } from '../../components/shared/useWatched.ts';
import type { Model } from '../../utils/complaints/model.ts';
import type { Outcome } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';
import { readHealth, watchHealth } from '../../utils/platform/reader-health.ts';
import { readSettings, readUnread, watchSettings } from '../../utils/platform/settings.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { rowsOf, useArrivals, useOpenCases } from './cases.ts';
import { exportLessons, useLearnt } from './learnt.ts';
import { loadModel } from './load-model.ts';

/** Null where it worked, else a sentence. */
async function said(outcome: Promise<Outcome<null>>): Promise<string | null> {
  const result = await outcome;
  return result.ok ? null : sayFailure(result);
}

function sayFailure({ failure, detail }: Extract<Outcome<unknown>, { ok: false }>): string {
  const { title, way } = otherFailure(failure);
  return detail || `${title} ${way}`;
}

const keep = (settings: Settings) => said(send('settings/write', { settings }));
const recompute = async () => {
  const result = await send('policy/recompute', {});
  return result.ok ? result.value.changed : sayFailure(result);
};
const forget = () => said(send('teach/forget', {}));
const dropUnread = () => said(send('settings/drop-unread', {}));
const erase = () => said(send('data/erase', {}));
const copy = (text: string) => navigator.clipboard.writeText(text);
const newBrandId = crypto.randomUUID();

function OptionsPage() {
  const { value: settings } = useWatched(readSettings, watchSettings);
  const { value: unread = [] } = useWatched(readUnread, watchSettings);
  const { value: health = [] } = useWatched(readHealth, watchHealth);
  const { now } = useNow(Date.now);
  const learnt = useLearnt(settings?.learning.since);
  const cases = useOpenCases();
  const arrivals = useArrivals(now);
  const [model, setModel] = useState<Model | null>(null);
  const [agreedAt, setAgreedAt] = useState<number | null>(null);
  const [first, setFirst] = useState<'unknown' | 'running' | 'ended'>('unknown');
  const isSetUp =
    settings !== undefined && settings.consentAt !== null && settings.brands.length > 0;

  useEffect(() => {
    void loadModel().then(setModel);
  }, []);

  // The first run goes on to its last step although the brand is kept after the second.
  useEffect(() => {
    if (settings && !isSetUp) setFirst('running');
  }, [settings, isSetUp]);

  if (!settings) return null;

  const unreadNotice = <UnreadNotice unread={unread} onCopy={copy} onDismiss={dropUnread} />;
  const agree = () => {
    const consentAt = Date.now();
    setAgreedAt(consentAt);
    void keep({ ...settings, consentAt });
  };

  if (!isSetUp || first === 'running')
    return (
      <Onboarding
        unread={unreadNotice}
        settings={{ ...settings, consentAt: settings.consentAt ?? agreedAt }}
        newBrandId={newBrandId}
        model={model}
        onAgree={agree}
        onKeep={keep}
        onNotNow={() => window.close()}
        onDone={() => setFirst('ended')}
      />
    );
  return (
    <SettingsPage
      unread={unreadNotice}
      settings={settings}
      newBrandId={newBrandId}
      model={model}
      health={health}
      now={now}
      fresh={first === 'ended'}
      onKeep={keep}
      cases={cases}
      arrivals={arrivals}
      onRows={rowsOf}
      onRecompute={recompute}
      learnt={learnt}
      onForget={forget}
      onExport={exportLessons}
      onErase={erase}
    />
  );
}

mount(<OptionsPage />);
