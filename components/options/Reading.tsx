import { useState } from 'react';
import type { Settings } from '../../utils/words/settings.ts';
import { Notice } from '../shared/Notice.tsx';
import type { SettingsPageProps } from './SettingsPage.tsx';
import { Toggle } from './Toggle.tsx';

type ReadingProps = Pick<SettingsPageProps, 'settings' | 'onKeep' | 'onErase'>;

function paused(settings: Settings, on: boolean): Settings {
  const others = settings.pausedSites.filter((site) => site !== 'x');
  return { ...settings, pausedSites: on ? [...others, 'x'] : others };
}

function Erase({ onErase }: { onErase: ReadingProps['onErase'] }) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  if (!asking)
    return (
      <>
        <button type="button" className="plain" onClick={() => setAsking(true)}>
          Erase what was kept
        </button>
        <p role="status">{said}</p>
      </>
    );
  const erase = async () => {
    setSaid((await onErase()) ?? 'Erased.');
    setAsking(false);
  };
  return (
    <Notice
      tone="amber"
      icon="warning"
      title="All posts, customers and notes go, and cannot come back."
      actions={
        <>
          <button type="button" className="link" onClick={() => void erase()}>
            Erase them
          </button>
          <button type="button" className="link" onClick={() => setAsking(false)}>
            Leave them
          </button>
        </>
      }
    >
      Your settings stay.
    </Notice>
  );
}

/** Pausing, taking consent back, and erasing. */
export function Reading({ settings, onKeep, onErase }: ReadingProps) {
  return (
    <section className="settings-section" aria-labelledby="reading">
      <h2 id="reading">Reading</h2>
      <Toggle
        label="Pause on X"
        on={settings.pausedSites.includes('x')}
        onChange={(on) => void onKeep(paused(settings, on))}
      />
      <p className="form-hint">
        Paused, no new post is read and the clocks of those that were kept run on. Stopped, nothing
        is read until you agree again.
      </p>
      <div className="form-actions">
        <button
          type="button"
          className="plain"
          onClick={() => void onKeep({ ...settings, consentAt: null })}
        >
          Stop reading
        </button>
        <Erase onErase={onErase} />
      </div>
    </section>
  );
}
