import type { Model } from '../../utils/complaints/model.ts';
import type { Lesson } from '../../utils/words/lesson.ts';
import type { Settings } from '../../utils/words/settings.ts';
import { nameSites, siteIds } from '../../utils/words/site-words.ts';
import { Logo } from '../shared/Logo.tsx';
import { Notice } from '../shared/Notice.tsx';
import { BrandFields } from './BrandFields.tsx';
import { HoursFields } from './HoursFields.tsx';
import { Learnt, type LearntNow } from './Learnt.tsx';
import { Reading } from './Reading.tsx';
import { Section } from './Section.tsx';
import { SeenCheck } from './SeenCheck.tsx';
import { Toggle } from './Toggle.tsx';
import { useBrandForm } from './useBrandForm.ts';
import { useHoursForm } from './useHoursForm.ts';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly newBrandId: string;
  readonly model: Model | null;
  /** The first run has just ended. */
  readonly fresh: boolean;
  /** Keeps the settings; null where they were kept, else a sentence. */
  readonly onKeep: (settings: Settings) => Promise<string | null>;
  /** What was learnt; undefined until it is read, 'unread' where it cannot be. */
  readonly learnt: LearntNow | 'unread' | undefined;
  /** Forgets what was learnt; null where it worked, else a sentence. */
  readonly onForget: () => Promise<string | null>;
  readonly onExport: (lessons: readonly Lesson[]) => void;
  /** Erases posts, cases, customers and notes; null where it worked, else a sentence. */
  readonly onErase: () => Promise<string | null>;
}

/** Everything that can be chosen, on one page. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, onKeep } = props;
  const brand = useBrandForm(settings.brands[0], props.newBrandId);
  const hours = useHoursForm(settings);
  const { notify } = settings;
  const keepNotify = (change: Partial<Settings['notify']>) =>
    void onKeep({ ...settings, notify: { ...notify, ...change } });
  return (
    <main className="page">
      <header className="page-top">
        <Logo size={24} />
        <h1>Hearback settings</h1>
      </header>
      {props.fresh && (
        <Notice tone="plain" icon="check" title="It is reading now.">
          Open {nameSites(siteIds, 'or')} and scroll: posts about {settings.brands[0]?.name} get a
          badge.
        </Notice>
      )}
      <Section
        title="Whom it listens for"
        save="Save brand"
        read={() => {
          const read = brand.read();
          return read && { ...settings, brands: [read, ...settings.brands.slice(1)] };
        }}
        onKeep={onKeep}
        aside={<SeenCheck brand={brand.rough} model={props.model} policy={settings.policy} />}
      >
        <BrandFields {...brand} />
      </Section>
      <Section
        title="Hours and initials"
        save="Save hours"
        read={() => hours.read(settings)}
        onKeep={onKeep}
      >
        <HoursFields {...hours} />
      </Section>
      <section className="settings-section" aria-labelledby="notifications">
        <h2 id="notifications">Notifications</h2>
        <Toggle
          label="When a reply is due soon"
          on={notify.soon}
          onChange={(soon) => keepNotify({ soon })}
        />
        <Toggle
          label="When a reply is overdue"
          on={notify.overdue}
          onChange={(overdue) => keepNotify({ overdue })}
        />
      </section>
      <Learnt {...props} />
      <Reading settings={settings} onKeep={onKeep} onErase={props.onErase} />
    </main>
  );
}
