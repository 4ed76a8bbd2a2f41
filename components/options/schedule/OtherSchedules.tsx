import { useRef, useState } from 'react';
import { saySum } from '../../../utils/deadlines/counted-words.ts';
import type { OtherSchedule } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Icon } from '../../shared/Icon.tsx';
import { hoursDraftOf } from '../hours-draft.ts';
import { sayRuleWhen } from '../policy/rule-words.ts';
import { OtherScheduleForm } from './OtherScheduleForm.tsx';
import { barsOf, sumOf } from './week.ts';
import { sayZone } from './zones.ts';

interface OtherSchedulesProps {
  readonly settings: Settings;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
}

/** "London time, 48 h a week". */
function sayHours({ schedule }: OtherSchedule): string {
  const week = saySum(sumOf(barsOf(hoursDraftOf(schedule).days)));
  return `${sayZone(schedule.timeZone)}, ${week} a week`;
}

/** Hours that hold for a brand, a site or a label instead of the usual ones. */
export function OtherSchedules({ settings, onKeep }: OtherSchedulesProps) {
  const { otherSchedules: others, brands } = settings;
  /** The place of the one that is changed; after the last: a new one. */
  const [open, setOpen] = useState<number | null>(null);
  const [removed, setRemoved] = useState<readonly OtherSchedule[] | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const keep = async (otherSchedules: readonly OtherSchedule[], done: string) => {
    const failure = await onKeep({ ...settings, otherSchedules });
    setSaid(failure ?? done);
    add.current?.focus();
  };
  const remove = (index: number) => {
    setRemoved(others);
    setOpen(null);
    void keep(others.toSpliced(index, 1), `Removed: ${others[index]?.name}.`);
  };
  return (
    <section className="others" aria-label="Other schedules">
      <ul>
        {others.map((other, index) => (
          <li key={other.name} className="other">
            <strong>
              <bdi>{other.name}</bdi>
            </strong>
            <span>{sayRuleWhen(other.when, brands)}</span>
            <span>{sayHours(other)}</span>
            <span className="other-ways">
              <button
                type="button"
                className="link"
                aria-label={`Edit ${other.name}`}
                onClick={() => setOpen(index)}
              >
                Edit
              </button>
              <button
                type="button"
                className="link"
                aria-label={`Remove ${other.name}`}
                onClick={() => remove(index)}
              >
                Remove
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className="other-ways">
        <button
          ref={add}
          type="button"
          className="plain small"
          onClick={() => setOpen(others.length)}
        >
          <Icon name="add" size={16} />
          Another schedule for…
        </button>
        {others.length > 1 && <p className="form-hint">The first that fits holds.</p>}
        <p role="status" className="form-said">
          {said}
        </p>
        {removed && (
          <button
            type="button"
            className="link"
            onClick={() => {
              void keep(removed, 'There again.');
              setRemoved(null);
            }}
          >
            Undo
          </button>
        )}
      </div>
      {open !== null && (
        <OtherScheduleForm
          key={open}
          settings={settings}
          index={open}
          onKeep={onKeep}
          onClose={(done) => {
            setOpen(null);
            setRemoved(null);
            setSaid(done);
            add.current?.focus();
          }}
        />
      )}
    </section>
  );
}
