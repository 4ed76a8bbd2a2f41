import { useRef, useState } from 'react';
import type { OtherSchedule } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { Icon } from '../../shared/Icon.tsx';
import { OtherLine } from './OtherLine.tsx';
import { OtherScheduleForm } from './OtherScheduleForm.tsx';

interface OtherSchedulesProps {
  readonly settings: Settings;
  readonly onKeep: (settings: Settings) => Promise<string | null>;
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
          <OtherLine
            key={other.name}
            other={other}
            brands={brands}
            onEdit={() => setOpen(index)}
            onRemove={() => remove(index)}
          />
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
