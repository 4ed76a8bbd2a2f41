import type { Arrival } from '../../utils/deadlines/coverage.ts';
import { CoverageSection } from './policy/CoverageSection.tsx';
import { PolicySection, type PolicySectionProps } from './policy/PolicySection.tsx';
import type { Rules } from './policy/useRules.ts';
import { ScheduleSection } from './ScheduleSection.tsx';
import type { useHoursForm } from './useHoursForm.ts';

export interface SchedulePageProps extends PolicySectionProps {
  /** When complaints came and were answered; undefined until it is read. */
  readonly arrivals?: readonly Arrival[] | undefined;
}

interface Drafts {
  readonly hours: ReturnType<typeof useHoursForm>;
  readonly rules: Rules;
}

/** When somebody is there, and by when they answer. */
export function SchedulePage({ hours, ...props }: SchedulePageProps & Drafts) {
  return (
    <>
      <h1 className="only-heard">Schedule and policy</h1>
      <ScheduleSection settings={props.settings} hours={hours} onKeep={props.onKeep} />
      <PolicySection {...props} schedule={hours.schedule} />
      {props.arrivals && (
        <CoverageSection
          arrivals={props.arrivals}
          schedule={hours.schedule ?? props.settings.schedule}
        />
      )}
    </>
  );
}
