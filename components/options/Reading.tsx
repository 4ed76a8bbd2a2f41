import type { SiteId } from '../../utils/words/post.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { siteIds, siteWords } from '../../utils/words/site-words.ts';
import { Confirm } from './Confirm.tsx';
import type { SettingsPageProps } from './SettingsPage.tsx';
import { Toggle } from './Toggle.tsx';

type ReadingProps = Pick<SettingsPageProps, 'settings' | 'onKeep' | 'onErase'>;

function paused(settings: Settings, site: SiteId, on: boolean): Settings {
  const others = settings.pausedSites.filter((other) => other !== site);
  return { ...settings, pausedSites: on ? [...others, site] : others };
}

function Erase({ onErase }: { onErase: ReadingProps['onErase'] }) {
  return (
    <Confirm
      button="Erase what was kept"
      title="All posts, customers and notes go, and cannot come back."
      yes="Erase them"
      no="Leave them"
      done="Erased."
      onYes={onErase}
    >
      Your settings stay. What open pages show now is kept again only after you reload them.
    </Confirm>
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
