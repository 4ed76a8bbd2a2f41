import type { Settings } from '../../utils/words/settings.ts';
import { HoursFields } from './HoursFields.tsx';
import { Section } from './Section.tsx';
import type { useHoursForm } from './useHoursForm.ts';

interface ScheduleSectionProps {
  readonly settings: Settings;
  readonly hours: ReturnType<typeof useHoursForm>;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

/** The opening hours of the week. */
export function ScheduleSection({ settings, hours, onKeep }: ScheduleSectionProps) {
  return (
    <Section
      title="Schedule"
      save="Save schedule"
      read={() => {
        const schedule = hours.read();
        return schedule && { ...settings, schedule };
      }}
      onKeep={onKeep}
    >
      <HoursFields {...hours} />
    </Section>
  );
}
