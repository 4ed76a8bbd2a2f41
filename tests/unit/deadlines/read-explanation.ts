/** Reads the paragraph back and follows its sum, as a person with a calendar and no program would. */

const day = 86_400_000;
const minute = 60_000;
const length = String.raw`(?:\d+ h(?: \d\d)?|\d+ min)`;
const counted = new RegExp(
  `^(?:in between: )?(?<sum>${length}) (?:each on (?<days>\\d+) days(?: \\([^)]*\\))?|on (?<date>\\w+ \\d+ \\w+(?: \\d+)?))` +
    `(?:, (?<hours>[^(]*?))?(?: \\(clocks go (?<way>\\w+) (?<change>${length})\\))?$`,
);
const changing = new RegExp(`^clocks go (?<way>\\w+) (?<change>${length}) on (?<date>.*)$`);

/** A paragraph in its parts. */
interface Parts {
  readonly received: string;
  readonly allowed: string;
  readonly counting: string;
  readonly parts: readonly string[];
  readonly due: string;
}

/** Cuts "Received …. Rule R: 24 h of open days. … → due …, London time." apart. */
export function partsOf(
  paragraph: string,
  received = /^Received (.*?)\. /.exec(paragraph)?.[1],
): Parts {
  const found = new RegExp(
    `(?:Rule R|Ideal): (${length}) (of open days|of opening hours|around the clock)(?:[.;] (.*?))? → (?:due|ideally by) (.*?), [^,]*\\.$`,
  ).exec(paragraph);
  if (!found || received === undefined) throw new Error(`Cannot be read: ${paragraph}`);
  const [, allowed = '', counting = '', said, due = ''] = found;
  return { received, allowed, counting, parts: said?.split('; ') ?? [], due };
}

/**
 * All that does not add up; none where it does. Every day from the receipt to the last counted one is
 * either counted or left out, and a holiday is called one.
 */
export function faultsOf(said: Parts, near: number, holidays: readonly string[]): string[] {
  return said.counting === 'around the clock'
    ? straightFaults(said, near)
    : countedFaults(said, near, holidays);
}

function straightFaults({ received, allowed, parts, due }: Parts, near: number): string[] {
  const changes = parts.map((part) => {
    const { way, change = '' } = changing.exec(part)?.groups ?? {};
    return (way === 'forward' ? 1 : -1) * minutesOf(change);
  });
  const end = wallOf(received, near) + (minutesOf(allowed) + sumOf(changes)) * minute;
  return end === wallOf(due, near)
    ? []
    : [`from ${received} it comes to ${new Date(end).toJSON()}`];
}

function countedFaults(said: Parts, near: number, holidays: readonly string[]): string[] {
  const start = wallOf(said.received, near);
  const due = wallOf(said.due, near);
  const faults: string[] = [];
  let [next, total, end] = [dayOf(start), 0, start];
  let inBetween = false;
  for (const part of said.parts) {
    inBetween ||= part.startsWith('in between: ');
    const off = daysOff(part);
    if (off === null) {
      const isLast = part === said.parts.at(-1);
      const one = read(part, near, next, isLast ? Math.min(due, next + day) : null, start);
      if ((!inBetween || isLast) && one.on !== next) faults.push(`not all days before "${part}"`);
      if (one.shown !== one.sum) faults.push(`"${part}" comes to ${one.shown} min`);
      total += one.sum * one.days;
      next += one.days * day;
      end = one.end;
    } else {
      if (!inBetween) faults.push(...nameFaults(part, next, holidays));
      next += off * day;
    }
  }
  if (total !== minutesOf(said.allowed)) faults.push(`all comes to ${total} min`);
  return endsThen(end, due) ? faults : [...faults, `the last ends at ${new Date(end).toJSON()}`];
}

/** What a part says of one day or more: the minutes that it names, and those that its hours come to. */
function read(part: string, near: number, next: number, until: number | null, start: number) {
  const { sum = '', days, date, hours, way, change = '0 min' } = counted.exec(part)?.groups ?? {};
  const on = date === undefined ? next : wallOf(`${date} 00:00`, near);
  const shift = (way === 'back' ? -1 : 1) * minutesOf(change);
  const from = dayOf(start) === on ? start : on;
  const end = until ?? on + day;
  const spans = hours?.split(' and ');
  const shown = spans ? sumOf(spans.map(hoursOf)) : (end - from) / minute;
  const last = spans?.at(-1)?.split('–')[1];
  return {
    on,
    sum: minutesOf(sum),
    shown: shown - shift,
    days: Number(days ?? 1),
    end: last === undefined ? end : on + minutesOf24(last) * minute,
  };
}

const dayOf = (wall: number) => Math.floor(wall / day) * day;

/** What ends at 24:00 where the clocks skip the midnight is due an hour later, or a day where they skip that. */
function endsThen(end: number, due: number): boolean {
  return due === end || (end % day === 0 && [60 * minute, day].includes(due - end));
}

/** How many days a part leaves out; null where it counts some. */
function daysOff(part: string): number | null {
  if (part.endsWith(' is over')) return 1;
  if (!part.endsWith(' left out')) return null;
  const numbers = [...part.matchAll(/(\d+) (?:closed day|holiday)s?\b/g)].map(([, n]) => Number(n));
  return numbers.length > 0 ? sumOf(numbers) : namesIn(part).length;
}

const namesIn = (part: string) => [...part.matchAll(/[A-Z]\w\w( \(holiday\))?/g)];

function nameFaults(part: string, first: number, holidays: readonly string[]): string[] {
  if (/\d/.test(part)) return [];
  return namesIn(part).flatMap(([name, isHoliday], n) => {
    const date = new Date(first + n * day);
    const text = date.toISOString().slice(0, 10);
    const weekday = date.toUTCString().slice(0, 3);
    const isOne = holidays.some((one) => one === text || one === text.slice(5));
    return name.startsWith(weekday) && isOne === Boolean(isHoliday)
      ? []
      : [`${text} is not ${name}`];
  });
}

/** "Mon 23 Nov 11:00" as if it were UTC, in the year around then in which that is a Monday. */
function wallOf(text: string, near: number): number {
  const [weekday = '', date, month, ...rest] = text.split(' ');
  const [year, time = ''] = /^\d{4}$/.test(rest[0] ?? '') ? rest : [undefined, rest[0]];
  const around = new Date(near).getUTCFullYear();
  const years = year === undefined ? [around - 1, around, around + 1] : [Number(year)];
  const walls = years.map((one) => Date.parse(`${date} ${month} ${one} ${time} UTC`));
  const found = walls.find((wall) => new Date(wall).toUTCString().startsWith(weekday));
  if (found === undefined) throw new Error(`${text} is no ${weekday}`);
  return found;
}

function hoursOf(text: string): number {
  const [from = '', until = ''] = text.split('–');
  return minutesOf24(until) - minutesOf24(from);
}

function minutesOf24(text: string): number {
  const [hours = 0, minutes = 0] = text.slice(0, 5).split(':').map(Number);
  return hours * 60 + minutes;
}

function minutesOf(text: string): number {
  const [, hours = 0, rest = 0, few = 0] = /^(?:(\d+) h(?: (\d\d))?|(\d+) min)$/.exec(text) ?? [];
  return Number(hours) * 60 + Number(rest) + Number(few);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
