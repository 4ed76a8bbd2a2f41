/** A day of a year in numbers, each from 1; Monday is the first of the week. */
export interface DayOfYear {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
  readonly dayOfYear: number;
  readonly daysInYear: number;
  readonly dayOfWeek: number;
}

/** Gives the days of a year: each year is made once for all that ask, since Temporal's dates are dear. */
export function yearBook(): (year: number) => readonly DayOfYear[] {
  const book = new Map<number, readonly DayOfYear[]>();
  return (year) => {
    const days = book.get(year) ?? daysOf(year);
    book.set(year, days);
    return days;
  };
}

function daysOf(year: number): DayOfYear[] {
  const { daysInYear, dayOfWeek: first } = new Temporal.PlainDate(year, 1, 1);
  const days: DayOfYear[] = [];
  for (let month = 1; month <= 12; month++) {
    const { daysInMonth } = new Temporal.PlainYearMonth(year, month);
    for (let day = 1; day <= daysInMonth; day++) {
      const dayOfYear = days.length + 1;
      const dayOfWeek = ((first + dayOfYear - 2) % 7) + 1;
      days.push({ year, month, day, daysInMonth, dayOfYear, daysInYear, dayOfWeek });
    }
  }
  return days;
}

/** The week of ISO 8601 that a day is in, and how many weeks that week's year has. */
export function weekOf({ year, dayOfYear, dayOfWeek }: DayOfYear): [week: number, of: number] {
  const week = Math.floor((dayOfYear - dayOfWeek + 10) / 7);
  if (week < 1) return [weeksIn(year - 1), weeksIn(year - 1)];
  return week > weeksIn(year) ? [1, weeksIn(year + 1)] : [week, weeksIn(year)];
}

/** The 28th of December is always in the last week. */
function weeksIn(year: number): number {
  return new Temporal.PlainDate(year, 12, 28).weekOfYear ?? 52;
}
