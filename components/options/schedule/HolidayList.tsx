import { Icon } from '../../shared/Icon.tsx';
import { sayHoliday } from './holiday-words.ts';

interface HolidayListProps {
  readonly days: readonly string[];
  readonly onRemove: (day: string) => void;
}

/** Every holiday in words, each with the way to take it away. */
export function HolidayList({ days, onRemove }: HolidayListProps) {
  return (
    <ul className="holiday-list" aria-label="Holidays">
      {days.map((day) => (
        <li key={day}>
          <span>{sayHoliday(day)}</span>
          <button
            type="button"
            className="icon-button holiday-button"
            aria-label={`Remove ${sayHoliday(day)}`}
            onClick={() => onRemove(day)}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
