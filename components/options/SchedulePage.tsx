import type { Arrival } from '../../utils/deadlines/coverage.ts';
import { CoverageSection } from './policy/CoverageSection.tsx';
import { PolicySection, type PolicySectionProps } from './policy/PolicySection.tsx';
import type { Rules } from './policy/useRules.ts';
import { OtherSchedules } from './schedule/OtherSchedules.tsx';
import { ScheduleSection } from './schedule/ScheduleSection.tsx';
import type { Other } from './schedule/useOther.ts';
import type { ScheduleForm } from './schedule/useScheduleForm.ts';

export interface SchedulePageProps extends PolicySectionProps {
  /** When complaints came and were answered; undefined until it is read. */
  readonly arrivals?: readonly Arrival[] | undefined;
}

interface Drafts {
  readonly form: ScheduleForm;
  readonly other: Other;
  readonly rules: Rules;
}

/** When somebody is there, and by when they answer. */
export function SchedulePage({ form, other, ...props }: SchedulePageProps & Drafts) {
  const { settings, arrivals } = props;
  return (
    <>
      <h1 className="only-heard">Schedule and policy</h1>
      <ScheduleSection
        title="Schedule"
        form={form}
        now={props.now}
        put={(schedule) => ({ ...settings, schedule })}
        onKeep={props.onKeep}
      />
      <OtherSchedules settings={settings} now={props.now} other={other} onKeep={props.onKeep} />
      <PolicySection {...props} schedule={form.schedule} />
      {arrivals && (
        <CoverageSection
          arrivals={arrivals}
          schedule={form.schedule ?? settings.schedule}
          otherSchedules={settings.otherSchedules}
        />
      )}
    </>
  );
}
