import { type ReactNode, useEffect, useRef } from 'react';
import type { Model } from '../../utils/complaints/model.ts';
import type { SiteHealth } from '../../utils/messaging/protocol.ts';
import type { Lesson } from '../../utils/words/lesson.ts';
import type { LearntNow } from './Learnt.tsx';
import { Navigation } from './Navigation.tsx';
import { OptionsPage } from './OptionsPage.tsx';
import { useRules } from './policy/useRules.ts';
import { SchedulePage, type SchedulePageProps } from './SchedulePage.tsx';
import { useOther } from './schedule/useOther.ts';
import { useUsualSchedule } from './schedule/useScheduleForm.ts';
import { useBrandForm } from './useBrandForm.ts';
import { useInitials } from './useInitials.ts';
import { usePage } from './usePage.ts';
import { useUnsaved } from './useUnsaved.ts';

export interface SettingsPageProps extends SchedulePageProps {
  /** What of the settings could not be read. */
  readonly unread?: ReactNode;
  readonly newBrandId: string;
  readonly model: Model | null;
  /** How the readers fare; of sites that no open page shows there is none. */
  readonly health: readonly SiteHealth[];
  /** The first run has just ended. */
  readonly fresh: boolean;
  /** What was learnt; undefined until it is read, 'unread' where it cannot be. */
  readonly learnt: LearntNow | 'unread' | undefined;
  /** Forgets what was learnt; null where it worked, else a sentence. */
  readonly onForget: () => Promise<string | null>;
  readonly onExport: (lessons: readonly Lesson[]) => void;
  /** Erases posts, cases, customers and notes; null where it worked, else a sentence. */
  readonly onErase: () => Promise<string | null>;
}

/** Everything that can be chosen, on two pages. What is typed and not saved outlives a change of page. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, health } = props;
  const page = usePage();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const brand = useBrandForm(settings.brands[0], props.newBrandId);
  const initials = useInitials(settings.initials);
  const rules = useRules(settings);
  const form = useUsualSchedule(settings.schedule);
  const other = useOther(settings);
  const unsaved = {
    schedule: form.isChanged || other.isChanged || rules.isChanged,
    options: brand.isChanged || initials.isChanged,
  };
  useUnsaved(unsaved.schedule || unsaved.options);
  useEffect(() => {
    if (shown.current !== page) main.current?.focus();
    shown.current = page;
  }, [page]);
  return (
    <div className="with-side">
      <Navigation page={page} unsaved={unsaved} health={health} paused={settings.pausedSites} />
      <main ref={main} className="beside" tabIndex={-1}>
        {props.unread}
        {page === 'schedule' ? (
          <SchedulePage {...props} form={form} other={other} rules={rules} />
        ) : (
          <OptionsPage {...props} brand={brand} initials={initials} />
        )}
      </main>
    </div>
  );
}
