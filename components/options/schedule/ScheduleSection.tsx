import type { ReactNode } from 'react';
import type { Instant } from '../../../utils/words/case.ts';
import type { Schedule } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Section } from '../Section.tsx';
import { Holidays } from './Holidays.tsx';
import type { ScheduleForm } from './useScheduleForm.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { ZoneField } from './ZoneField.tsx';

interface ScheduleSectionProps {
  readonly title: string;
  readonly form: ScheduleForm;
  readonly now: Instant;
  /** What stands before the week. */
  readonly children?: ReactNode;
  /** After the buttons that save and undo. */
  readonly more?: ReactNode;
  /** The settings with this schedule in its place; null where something else is wrong. */
  readonly put: (schedule: Schedule) => Settings | null;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

/** When somebody is there: time zone, holidays and the opening hours of the week. */
export function ScheduleSection(props: ScheduleSectionProps) {
  const { title, form, put, onKeep } = props;
  const { draft, errors, onChange } = form;
  return (
    <Section
      title={title}
      save="Save schedule"
      beside={
        <>
          <ZoneField
            zone={draft.timeZone}
            fault={errors.timeZone}
            onChange={(timeZone) => onChange({ ...draft, timeZone }, 'timeZone')}
            onLeave={form.onLeave}
          />
          <Holidays
            holidays={draft.holidays}
            now={props.now}
            onChange={(holidays) => onChange({ ...draft, holidays })}
            onUndo={form.undo}
          />
        </>
      }
      actions={
        <>
          <button type="button" className="plain" aria-disabled={!form.canUndo} onClick={form.undo}>
            Undo
          </button>
          {props.more}
        </>
      }
      isChanged={form.isChanged}
      elsewhere={form.elsewhere}
      read={() => {
        const schedule = form.read();
        return schedule && put(schedule);
      }}
      onKeep={onKeep}
    >
      {props.children}
      <WeekGrid
        week={draft.days}
        errors={errors}
        onChange={(days, field) => onChange({ ...draft, days }, field)}
        onLeave={form.onLeave}
        onUndo={form.undo}
      />
    </Section>
  );
}
