import { PolicySection, type PolicySectionProps } from './policy/PolicySection.tsx';
import type { Rules } from './policy/useRules.ts';
import { ScheduleSection } from './ScheduleSection.tsx';
import type { useHoursForm } from './useHoursForm.ts';

interface SchedulePageProps extends PolicySectionProps {
  readonly hours: ReturnType<typeof useHoursForm>;
  readonly rules: Rules;
}

/** When somebody is there, and by when they answer. */
export function SchedulePage({ hours, ...props }: SchedulePageProps) {
  return (
    <>
      <h1 className="only-heard">Schedule and policy</h1>
      <ScheduleSection settings={props.settings} hours={hours} onKeep={props.onKeep} />
      <PolicySection {...props} schedule={hours.schedule} />
    </>
  );
}
