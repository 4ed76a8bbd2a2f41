import { useId, useRef, useState } from 'react';
import type { Instant } from '../../../utils/words/case.ts';
import { Icon } from '../../shared/Icon.tsx';
import { AddHoliday } from './AddHoliday.tsx';
import { HolidayList } from './HolidayList.tsx';
import { withHolidays } from './holiday-words.ts';
import { ImportHolidays } from './ImportHolidays.tsx';

interface HolidaysProps {
  readonly holidays: readonly string[];
  readonly now: Instant;
  readonly onChange: (holidays: readonly string[]) => void;
  readonly onUndo: () => void;
}

/** "Holidays: 8", and behind it the days on which nothing opens. */
export function Holidays({ holidays, now, onChange, onUndo }: HolidaysProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Only what was done here is undone here.
  const [done, setDone] = useState(0);
  const days = withHolidays(holidays, []);
  const change = (next: readonly string[]) => {
    onChange(next);
    setDone(done + 1);
  };
  const undo = () => {
    if (done === 0) return;
    onUndo();
    setDone(done - 1);
  };
  const open = () => {
    setDone(0);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={open}>
        Holidays: {holidays.length}
      </button>
      <dialog ref={dialog} className="holidays" aria-labelledby={id}>
        <div className="holidays-head">
          <h3 ref={title} id={id} tabIndex={-1}>
            Holidays
          </h3>
          <button
            type="button"
            className="icon-button holiday-button"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <p className="form-hint">
          Nothing opens on these days; what began on the day before runs on to its end.
        </p>
        {holidays.length === 0 && <p>None yet.</p>}
        <HolidayList
          days={days}
          onRemove={(day) => {
            change(days.filter((other) => other !== day));
            title.current?.focus();
          }}
        />
        <AddHoliday holidays={holidays} onAdd={(day) => change(withHolidays(holidays, [day]))} />
        <ImportHolidays
          holidays={holidays}
          now={now}
          onAdd={(more) => {
            change(withHolidays(holidays, more));
            title.current?.focus();
          }}
        />
        <div className="holiday-ways">
          <button type="button" className="plain" aria-disabled={done === 0} onClick={undo}>
            Undo
          </button>
          <p className="form-hint">They count once you press “Save schedule”.</p>
        </div>
      </dialog>
    </>
  );
}
