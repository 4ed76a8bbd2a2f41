import { saySpan } from '../../utils/deadlines/span-words.ts';
import type { DayView } from '../../utils/words/view.ts';
import { Logo } from '../shared/Logo.tsx';

/** Empty where nobody was answered today and somebody waits all the same. */
function people(day: DayView): string {
  if (day.answeredToday === 0) return day.snoozed > 0 ? '' : 'Nobody is waiting for you.';
  const who = day.answeredToday === 1 ? '1 person today' : `${day.answeredToday} people today`;
  if (day.medianAnswer === null) return `${who}.`;
  const within = saySpan(day.medianAnswer);
  return day.answeredToday === 1
    ? `${who}, within ${within}.`
    : `${who}, half of them within ${within}.`;
}

/** No zero: a sentence. Who is snoozed waits for an answer, too. */
export function AllAnswered({ day }: { day: DayView }) {
  return (
    <section className="all-answered">
      <Logo size={48} tinted />
      <h1>{day.snoozed > 0 ? 'Nothing to answer now' : 'Everyone has been answered'}</h1>
      {people(day) && <p>{people(day)}</p>}
    </section>
  );
}
