import { useEffect, useRef, useState } from 'react';
import type { OtherSchedule, When } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Fault } from '../Fault.tsx';
import { Field } from '../Field.tsx';
import { Places } from '../policy/Places.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';
import { useScheduleForm } from './useScheduleForm.ts';

interface OtherScheduleFormProps {
  readonly settings: Settings;
  /** Its place among the others; after the last: a new one. */
  readonly index: number;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
  /** With what is to be said. */
  readonly onClose: (done: string) => void;
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
  const { settings, index, onKeep, onClose } = props;
  const { otherSchedules: others } = settings;
  const stored = others[index];
  const form = useScheduleForm(stored?.schedule ?? settings.schedule);
  const [typed, setTyped] = useState(stored?.name ?? '');
  const [when, setWhen] = useState<When>(stored?.when ?? {});
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const name = typed.trim();
  const faults = { name: nameFault(name, others, index), when: whenFault(when) };
  const shown = tried ? faults : { name: undefined, when: undefined };
  const isRenamed =
    typed !== (stored?.name ?? '') || JSON.stringify(when) !== JSON.stringify(stored?.when ?? {});
  return (
    <ScheduleSection
      title={stored?.name ?? 'Another schedule'}
      form={{ ...form, isChanged: form.isChanged || isRenamed }}
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
        if (failure === null) onClose(`Saved: ${name}.`);
        return failure;
      }}
      more={
        <button type="button" className="quiet" onClick={() => onClose('')}>
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
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="conditions" aria-describedby={`other-when-${index}`}>
        <legend>It holds where all of this does; what you leave open fits all</legend>
        <Places when={when} brands={settings.brands} onChange={setWhen} />
        <Fault id={`other-when-${index}`} words={shown.when} />
      </fieldset>
    </ScheduleSection>
  );
}
