import type { Badge } from '../../utils/deadlines/badge.ts';
import { clockState } from '../../utils/deadlines/clock.ts';
import type { BadgeWords } from '../../utils/deadlines/phrases.ts';
import type { Case, ClockKind, DismissReason, Instant } from '../../utils/words/case.ts';
import type { Intent, Severity } from '../../utils/words/verdict.ts';
import type { Choice } from '../shared/Menu.tsx';
import { whenSaid } from '../shared/times.ts';
import { whenSaidThere } from '../shared/zone.ts';
import type { Saying } from './actions.ts';

export const dismissReasons: readonly { id: DismissReason; label: string }[] = [
  { id: 'not-a-complaint', label: 'It is not a complaint' },
  { id: 'not-about-us', label: 'It is not about us' },
  { id: 'spam', label: 'It is spam' },
  { id: 'handled-elsewhere', label: 'It is handled elsewhere' },
  { id: 'no-answer-possible', label: 'No answer is possible' },
];

const waitingFor = {
  'first-reply': 'Open · first reply',
  'next-reply': 'Open · they wrote again',
} as const;

const closed = {
  answered: 'Answered',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
  dismissed: 'No reply needed',
  'handed-over': 'Handed over',
} as const;

/** "42 min left", "No reply due", "Answered in 18 min", "Sent, not seen yet". */
export function timeSaid({ word, time, look }: BadgeWords): string {
  if (time === null) return word;
  if (look === 'answered') return `${word}, ${time}`;
  return time.charAt(0).toUpperCase() + time.slice(1);
}

/** The same, as far as a badge knows. */
export function badgeLine(
  { state, clock, limitAt }: Badge,
  now: Instant,
  timeZone: string,
): string {
  return state === 'open' ? waitingLine(clock, limitAt, now, timeZone) : closed[state];
}

/** The line at the top: what the case waits for. */
export function stateLine(found: Case, now: Instant, timeZone: string): string {
  if (found.state !== 'open') return closed[found.state];
  const limit = found.clock?.limitAt ?? null;
  if (found.snoozedUntil !== null && found.snoozedUntil > now) {
    const until = `Snoozed until ${whenSaidThere(found.snoozedUntil, now, timeZone)}`;
    if (limit === null) return until;
    const due = limit <= now ? 'was due' : found.clock?.move ? 'now due' : 'still due';
    return `${until}; ${due} ${whenSaid(limit, now, timeZone)}`;
  }
  const waiting = waitingLine(found.clock?.kind ?? null, limit, now, timeZone);
  return clockState(found.clock, now) === 'past-ideal' ? `${waiting} · past ideal` : waiting;
}

function waitingLine(
  kind: ClockKind | null,
  limit: Instant | null,
  now: Instant,
  timeZone: string,
): string {
  if (kind !== 'update') return waitingFor[kind ?? 'first-reply'];
  const by = limit === null ? '' : `, by ${whenSaidThere(limit, now, timeZone)}`;
  return `Waiting for your update${by}`;
}

/** "Major", "Question": one word for what a post is held to be. */
export function kindWord(intent: Intent, severity: Severity | null): string {
  if (intent === 'complaint') {
    if (severity === 'rant') return 'Rant';
    return severity === 'minor' ? 'Minor' : 'Major';
  }
  return { question: 'Question', praise: 'Praise', other: 'Not a complaint' }[intent];
}

interface Kind {
  readonly id: string;
  readonly label: string;
  /** As an answer to "Not right?". */
  readonly said: string;
  readonly correction: Required<Omit<Saying, 'topic'>>;
}

const complaint = (severity: Severity, label: string): Kind => ({
  id: severity,
  label,
  said: `It is ${severity === 'rant' ? 'a rant' : severity}`,
  correction: { intent: 'complaint', severity },
});

const kinds: readonly Kind[] = [
  {
    id: 'other',
    label: 'Not a complaint',
    said: 'It is not a complaint',
    correction: { intent: 'other', severity: null },
  },
  {
    id: 'question',
    label: 'Question',
    said: 'It is a question',
    correction: { intent: 'question', severity: null },
  },
  {
    id: 'praise',
    label: 'Praise',
    said: 'It is praise',
    correction: { intent: 'praise', severity: null },
  },
  complaint('major', 'Major'),
  complaint('minor', 'Minor'),
  complaint('rant', 'Rant'),
];

const holds = (kind: Kind, found: Case) => kind.label === kindWord(found.intent, found.severity);

/** What a post may be, severities first, with the one that holds checked. */
export function kindChoices(found: Case): Choice[] {
  return [...kinds.slice(3), ...kinds.slice(0, 3)].map((kind) => ({
    id: kind.id,
    label: kind.label,
    checked: holds(kind, found),
  }));
}

/** Everything that it could be instead. */
export function correctionChoices(found: Case): Choice[] {
  return kinds.filter((kind) => !holds(kind, found)).map(({ id, said }) => ({ id, label: said }));
}

export function correctionOf(id: string): Saying {
  return kinds.find((kind) => kind.id === id)?.correction ?? {};
}
