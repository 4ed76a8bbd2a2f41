import { useState } from 'react';
import type { SiteId } from '../../utils/words/post.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { siteIds, siteWords } from '../../utils/words/site-words.ts';
import { Notice } from '../shared/Notice.tsx';
import type { SettingsPageProps } from './SettingsPage.tsx';
import { Toggle } from './Toggle.tsx';

type ReadingProps = Pick<SettingsPageProps, 'settings' | 'onKeep' | 'onErase'>;

function paused(settings: Settings, site: SiteId, on: boolean): Settings {
  const others = settings.pausedSites.filter((other) => other !== site);
  return { ...settings, pausedSites: on ? [...others, site] : others };
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
      Your settings stay. What open pages show now is kept again only after you reload them.
    </Notice>
  );
}

/** Pausing, taking consent back, and erasing. */
export function Reading({ settings, onKeep, onErase }: ReadingProps) {
  return (
    <section className="settings-section" aria-labelledby="reading">
      <h2 id="reading">Reading</h2>
      {siteIds.map((site) => (
        <Toggle
          key={site}
          label={`Pause on ${siteWords[site].name}`}
          on={settings.pausedSites.includes(site)}
          onChange={(on) => void onKeep(paused(settings, site, on))}
        />
      ))}
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
