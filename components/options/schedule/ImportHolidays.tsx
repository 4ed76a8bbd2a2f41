import { useState } from 'react';
import { mostHolidays } from '../../../utils/deadlines/holiday.ts';
import type { HolidayFile } from '../../../utils/deadlines/holiday-file.ts';
import type { Instant } from '../../../utils/words/case.ts';
import { isKnown, sayHoliday, sayLeftOut, tooManyHolidays } from './holiday-words.ts';

interface ImportHolidaysProps {
  readonly holidays: readonly string[];
  readonly now: Instant;
  readonly onAdd: (days: readonly string[]) => void;
}

/** The reader of calendar files is loaded with the first one. */
async function read(file: File, now: Instant): Promise<HolidayFile> {
  const { largestFile, readHolidayFile, tooLarge } = await import(
    '../../../utils/deadlines/holiday-file.ts'
  );
  if (file.size > largestFile) return { ok: false, message: tooLarge };
  return readHolidayFile(await file.text(), new Date(now).getUTCFullYear());
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Holidays from a calendar file, shown before they are added. */
export function ImportHolidays({ holidays, now, onAdd }: ImportHolidaysProps) {
  const [file, setFile] = useState<HolidayFile | null>(null);
  return (
    <>
      <label className="plain">
        Import a calendar file (.ics)
        <input
          type="file"
          className="only-heard"
          accept=".ics,text/calendar"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            // Else the same file, mended, could not be chosen again.
            if (chosen)
              void read(chosen, now)
                .then(setFile)
                .finally(() => (event.target.value = ''));
          }}
        />
      </label>
      <div role="status">
        {file?.ok === false && <p className="form-error">{file.message}</p>}
        {file?.ok && (
          <Found
            file={file}
            holidays={holidays}
            onLeave={() => setFile(null)}
            onAdd={(more) => {
              onAdd(more);
              setFile(null);
            }}
          />
        )}
      </div>
    </>
  );
}

interface FoundProps extends Omit<ImportHolidaysProps, 'now'> {
  readonly file: HolidayFile & { readonly ok: true };
  readonly onLeave: () => void;
}

function Found({ file, holidays, onAdd, onLeave }: FoundProps) {
  const fresh = file.found.filter(({ day }) => !isKnown(holidays, day));
  const known = file.found.length - fresh.length;
  const tooMany = holidays.length + fresh.length > mostHolidays;
  return (
    <div className="holiday-found">
      <p>
        {days(file.found.length)} found{known > 0 && `, ${known} known already`}.{' '}
        {file.until !== null && `Days that move from year to year are listed until ${file.until}. `}
        {sayLeftOut(file.leftOut)}
      </p>
      <ul className="holiday-list" aria-label="Found in the file">
        {fresh.slice(0, mostHolidays).map(({ day, name }) => (
          <li key={day}>
            <span>{sayHoliday(day)}</span>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {tooMany && <p className="form-error">{tooManyHolidays}</p>}
      <div className="holiday-ways">
        {fresh.length > 0 && !tooMany && (
          <button
            type="button"
            className="plain"
            onClick={() => onAdd(fresh.map(({ day }) => day))}
          >
            Add {days(fresh.length)}
          </button>
        )}
        <button type="button" className="quiet" onClick={onLeave}>
          {fresh.length > 0 ? 'Leave them' : 'Close'}
        </button>
      </div>
    </div>
  );
}
