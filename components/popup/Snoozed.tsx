import type { Instant } from '../../utils/words/case.ts';
import type { DayView } from '../../utils/words/view.ts';
import { clockTime, dayInSentence } from '../shared/times.ts';

interface SnoozedProps {
  readonly day: DayView;
  readonly now: Instant;
  readonly timeZone: string;
}

/** "Snoozed: 2, 1 of them overdue, the first back tomorrow at 09:00". */
export function Snoozed({ day, now, timeZone }: SnoozedProps) {
  const { snoozed, snoozedOverdue, backAt } = day;
  if (snoozed === 0 || backAt === null) return null;
  const when = `${dayInSentence(backAt, now, timeZone)} at ${clockTime(backAt, timeZone)}`;
  return (
    <p className="snoozed">
      Snoozed: {snoozed}
      {snoozedOverdue > 0 && `, ${snoozed > 1 ? `${snoozedOverdue} of them ` : ''}overdue`},{' '}
      {snoozed > 1 && 'the first '}back {when}
    </p>
  );
}
