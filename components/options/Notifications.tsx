import type { Settings } from '../../utils/words/settings.ts';
import type { SettingsPageProps } from './SettingsPage.tsx';
import { Toggle } from './Toggle.tsx';

/** What the person is told of while they do something else. */
export function Notifications({
  settings,
  onKeep,
}: Pick<SettingsPageProps, 'settings' | 'onKeep'>) {
  const { notify } = settings;
  const keep = (change: Partial<Settings['notify']>) =>
    void onKeep({ ...settings, notify: { ...notify, ...change } });
  return (
    <section className="settings-section" aria-labelledby="notifications">
      <h2 id="notifications">Notifications</h2>
      <Toggle
        label="When a reply is due soon"
        on={notify.soon}
        onChange={(soon) => keep({ soon })}
      />
      <Toggle
        label="When a reply is overdue"
        on={notify.overdue}
        onChange={(overdue) => keep({ overdue })}
      />
      <Toggle
        label="When a hand-over is to be followed up"
        on={notify.followUp}
        onChange={(followUp) => keep({ followUp })}
      />
      <Toggle
        label="When the day starts: what waits"
        on={notify.digest}
        onChange={(digest) => keep({ digest })}
      />
      <p className="form-hint">
        Outside opening hours nothing is told until they start, unless the rule counts always. The
        toolbar shows it at once.
      </p>
    </section>
  );
}
