import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../../../../utils/sites/facebook/time/parse-label.ts';
import { always } from '../../../deadlines/random.ts';
import { LABELS } from './labels.ts';

const HOUR = 3_600_000;
const AGES = [
  { unit: 'minute', age: HOUR / 60, most: 59 },
  { unit: 'hour', age: HOUR, most: 23 },
  { unit: 'day', age: 24 * HOUR, most: 6 },
  { unit: 'week', age: 7 * 24 * HOUR, most: 10 },
] as const;

const language = fc.constantFrom(...Object.keys(LABELS));
const style = fc.constantFrom('long' as const, 'short' as const, 'narrow' as const);
const age = fc
  .constantFrom(...AGES)
  .chain((span) => fc.integer({ min: 1, max: span.most }).map((count) => ({ ...span, count })));
const readAt = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.getTime());
const label = fc.constantFrom(
  ...Object.entries(LABELS).flatMap(([own, labels]) =>
    Object.keys(labels).map((text) => ({ own, text })),
  ),
);

function ago(own: string, count: number, unit: Intl.RelativeTimeFormatUnit, long = 'long'): string {
  const style = long as Intl.RelativeTimeFormatStyle;
  return new Intl.RelativeTimeFormat(own, { style }).format(-count, unit);
}

describe('time labels, whatever they are', () => {
  it('are never after the moment at which they were read', () => {
    always(
      fc.property(label, readAt, ({ own, text }, now) => {
        expect(parseLabel(text, own, now)?.at ?? now).toBeLessThanOrEqual(now);
      }),
      2000,
    );
  });

  it('give the age back that Intl writes, in every language and style', () => {
    always(
      fc.property(language, style, age, readAt, (own, how, { unit, age, count }, now) => {
        const text = ago(own, count, unit, how);
        expect([text, parseLabel(text, own, now)]).toEqual([
          text,
          { at: now - count * age, exact: false },
        ]);
      }),
      2000,
    );
  });

  it('give the minute back that Intl writes, in every language', () => {
    // Of a minute that the clock shows twice, the first: as Date reads what it shows.
    const minute = readAt.map((now) => {
      const shown = new Date(now);
      const [hour, minutes] = [shown.getHours(), shown.getMinutes()];
      shown.setHours(0, 0, 0, 0);
      return shown.setHours(hour, minutes);
    });
    always(
      fc.property(language, minute, fc.boolean(), (own, posted, hour12) => {
        const options = { year: 'numeric', month: 'long', day: 'numeric' } as const;
        const clock = { hour: 'numeric', minute: '2-digit', hour12 } as const;
        const text = new Intl.DateTimeFormat(own, { ...options, ...clock }).format(posted);
        const read = parseLabel(text, own, posted + 400 * 24 * HOUR);
        expect([text, read?.exact, read && new Date(read.at)]).toEqual([
          text,
          true,
          new Date(posted),
        ]);
      }),
      2000,
    );
  });

  it('give an earlier moment for a greater age', () => {
    always(
      fc.property(language, age, age, readAt, (own, one, other, now) => {
        const [a, b] = [one, other].map(
          ({ unit, count }) => parseLabel(ago(own, count, unit), own, now)?.at ?? Number.NaN,
        );
        expect(Math.sign((a ?? 0) - (b ?? 0)) + 0).toBe(
          Math.sign(other.count * other.age - one.count * one.age) + 0,
        );
      }),
    );
  });

  it('are read or left, never thrown at, with any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('3', 'h', ' ', ':', 'at', 'May', '\u202e', 'ساعة', '年', '00', '٣'),
    );
    always(
      fc.property(fc.array(piece, { maxLength: 8 }), language, readAt, (pieces, own, now) => {
        const read = parseLabel(pieces.join(''), own, now);
        expect(read === undefined || read.at <= now).toBe(true);
      }),
      1000,
    );
  });
});
