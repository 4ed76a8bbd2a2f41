import { useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../utils/words/case.ts';
import type { OtherSchedule, When } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Fault } from '../Fault.tsx';
import { Field } from '../Field.tsx';
import { Places } from '../policy/Places.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';
import type { Other, OtherDraft } from './useOther.ts';

interface OtherScheduleFormProps {
  readonly settings: Settings;
  readonly now: Instant;
  readonly other: Other;
  readonly draft: OtherDraft;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
  readonly onSaved: (name: string) => void;
  readonly onLeave: () => void;
}

function nameFault(name: string, others: readonly OtherSchedule[], index: number) {
  if (name === '') return 'Give the schedule a name.';
  const taken = others.some((other, at) => at !== index && other.name === name);
  return taken ? `Another schedule is called “${name}” already.` : undefined;
}

function whenFault(when: When): string | undefined {
  const nothing = Object.keys(when).length === 0;
  return nothing ? 'Say what it is for: a site, a brand or a label.' : undefined;
}

/** Another schedule: what it is for, and its week. A new one starts as the usual one. */
export function OtherScheduleForm(props: OtherScheduleFormProps) {
  const { settings, other, draft, onKeep, onSaved } = props;
  const { otherSchedules: others } = settings;
  const { index, form, setDraft } = other;
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { start, when } = draft;
  const name = draft.name.trim();
  const faults = { name: nameFault(name, others, index), when: whenFault(when) };
  const shown = tried ? faults : { name: undefined, when: undefined };
  return (
    <ScheduleSection
      now={props.now}
      title={start.name || 'Another schedule'}
      form={form}
      put={(schedule) => {
        setTried(true);
        if (faults.name || faults.when) return null;
        return {
          ...settings,
          otherSchedules: others.toSpliced(index, 1, { name, when, schedule }),
        };
      }}
      onKeep={async (next) => {
        const failure = await onKeep(next);
        if (failure === null) onSaved(name);
        return failure;
      }}
      more={
        <button type="button" className="quiet" onClick={props.onLeave}>
          Cancel
        </button>
      }
    >
      <Field label="Name" error={shown.name}>
        {(ids) => (
          <input
            {...ids}
            ref={field}
            className="field"
            type="text"
            autoComplete="off"
            maxLength={80}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        )}
      </Field>
      <fieldset
        className="conditions"
        aria-describedby={`other-when-${index}`}
        data-invalid={shown.when !== undefined}
      >
        <legend>It holds where all of this does; what you leave open fits all</legend>
        <Places
          when={when}
          brands={settings.brands}
          onChange={(changed) => setDraft({ ...draft, when: changed })}
        />
        <Fault id={`other-when-${index}`} words={shown.when} />
      </fieldset>
    </ScheduleSection>
  );
}
