import ICAL from 'ical.js';

/** An event of a calendar file, by the properties that say when it is. */
export interface CalendarEvent {
  /** Of its beginning, counted from 1. */
  readonly line: number;
  readonly name: string;
  /** All values of each property, by its name in small letters, as RFC 7265 has them. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
  /** It breaks off, or one of these properties cannot be read. */
  readonly broken: boolean;
}

interface Open {
  readonly line: number;
  readonly lines: string[];
  /** How many parts of it are open: an alarm has times of its own. */
  inside: number;
}

const telling =
  /^(?:SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS)[;:]/i;

/**
 * The events of an iCalendar file (RFC 5545) in their order, each read for itself, so that one that is
 * broken leaves the others. Never throws, whatever the file holds.
 */
export function eventsOf(text: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let open: Open | null = null;
  const close = (broken: boolean) => {
    if (open) events.push(readEvent(open, broken));
    open = null;
  };
  for (const { line, words } of contentLines(text)) {
    const [, edge, part] = /^(BEGIN|END):\s*([\w-]*)/i.exec(words) ?? [];
    const isEvent = part?.toUpperCase() === 'VEVENT';
    if (isEvent) close(edge?.toUpperCase() === 'BEGIN');
    if (isEvent && edge?.toUpperCase() === 'BEGIN') open = { line, lines: [], inside: 0 };
    else if (open) takeLine(open, words, edge?.toUpperCase());
  }
  close(true);
  return events;
}

function takeLine(open: Open, words: string, edge: string | undefined): void {
  if (edge) open.inside = Math.max(0, open.inside + (edge === 'BEGIN' ? 1 : -1));
  else if (open.inside === 0 && telling.test(words)) open.lines.push(words);
}

/** Lines with those that only continue them, which begin with a space. */
function* contentLines(text: string): Generator<{ line: number; words: string }> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; ) {
    const line = at + 1;
    let words = lines[at++] ?? '';
    while (/^[ \t]/.test(lines[at] ?? '')) words += lines[at++]?.slice(1) ?? '';
    yield { line, words };
  }
}

function readEvent({ line, lines }: Open, brokenOff: boolean): CalendarEvent {
  const values: Record<string, unknown[]> = {};
  let broken = brokenOff;
  for (const words of lines) {
    try {
      const [name, , , ...own]: [string, object, string, ...unknown[]] = ICAL.parse.property(words);
      values[name] ??= [];
      for (const value of own) values[name].push(value);
    } catch {
      broken = true;
    }
  }
  return { line, name: String(values.summary?.[0] ?? ''), values, broken };
}
