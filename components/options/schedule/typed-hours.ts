import type { Interval } from '../../../utils/deadlines/interval.ts';

const hoursPerDay = 24;
const written = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** The intervals that are typed: people write "9 – 18:00" and "closed". What is none stays as it is. */
export function readTyped(typed: string): string[] {
  if (/^\s*closed\s*$/i.test(typed)) return [];
  const parts = typed.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter(Boolean).map(inOrder);
}

function inOrder(part: string): string {
  const found = written.exec(part);
  if (!found) return part;
  const [, from = '', fromMinute = '00', until = '', untilMinute = '00'] = found;
  return `${from.padStart(2, '0')}:${fromMinute}-${until.padStart(2, '0')}:${untilMinute}`;
}

/** "09:00–12:30, 13:30–18:00". */
export function sayTyped(parts: readonly string[]): string {
  return parts.join(', ').replaceAll('-', '–');
}

/** "22:00-02:00", as schedules hold it. */
export function writeInterval({ start, end }: Interval): string {
  return `${sayMinutes(start)}-${sayMinutes(end)}`;
}

/** A time in minutes from midnight, "13:30"; midnight at the day's end is "24:00". */
export function sayMinutes(minutes: number): string {
  const hour = minutes > hoursPerDay * 60 ? Math.floor(minutes / 60) % 24 : minutes / 60;
  const two = (figure: number) => String(Math.floor(figure)).padStart(2, '0');
  return `${two(hour)}:${two(minutes % 60)}`;
}
