/** The words of a badge. Content scripts carry this file: no Temporal, nothing heavy. */
import type { Instant } from '../words/case.ts';
import type { Badge } from './badge.ts';
import { shareUsed } from './share-used.ts';
import { saySpan, saySpanInFull } from './span-words.ts';
import { type Place, sayDay, sayWhen } from './when-words.ts';

export type Look =
  | 'major'
  | 'minor'
  | 'question'
  | 'rant'
  | 'praise'
  | 'mention'
  | 'answered'
  | 'withdrawn';

/** Past the limit, due soon, a major one within its time, all else. */
export type Tone = 'late' | 'soon' | 'normal' | 'quiet';

export interface BadgeWords {
  readonly look: Look;
  readonly tone: Tone;
  /** "Major", or all there is to say ("Answered in 18 min"). */
  readonly word: string;
  /** Stands after the word and a middle dot ("42 min left"); null where nothing does. */
  readonly time: string | null;
  /** What a narrow row shows beside the glyph ("42 min", "18 min late"); may be empty. */
  readonly short: string;
  /** The name read aloud, and the tooltip. */
  readonly label: string;
  /** Of the counted time, 0 to 1: how far the ring is filled. */
  readonly share: number;
}

/**
 * What a badge says at `now`; `place` for a language and zone other than the browser's. It turns at
 * full minutes and at the stages of its clock, so that all places that show it say the same.
 */
export function badgeWords(badge: Badge, at: Instant, place: Place = {}): BadgeWords {
  const now = lastTurn(badge, at);
  if (badge.state !== 'open') return closed(badge);
  const look = lookOf(badge);
  if (look === 'praise') return praise(badge, now, place);
  if (badge.limitAt === null) return notDue(look);
  return due(badge, look, badge.limitAt, now, place);
}

function lastTurn({ soonAt, limitAt }: Badge, now: Instant): Instant {
  const stages = [soonAt, limitAt].map((at) => (at !== null && at <= now ? at : 0));
  return Math.max(now - (now % 60_000), ...stages);
}

const words: Readonly<Record<Look, string>> = {
  major: 'Major',
  minor: 'Minor',
  question: 'Question',
  rant: 'Rant',
  praise: 'Praise',
  mention: 'Mention',
  answered: 'Answered',
  withdrawn: 'Withdrawn',
};

const waits = {
  'first-reply': 'First reply',
  'next-reply': 'Next reply',
  update: 'Your update',
} as const;

function lookOf({ intent, severity }: Badge): Look {
  if (severity !== null) return severity;
  if (intent === 'other') return 'mention';
  return intent === 'complaint' ? 'minor' : intent;
}

function due(badge: Badge, look: Look, limitAt: Instant, now: Instant, place: Place): BadgeWords {
  const waiting = `${named(look)} ${waits[badge.clock ?? 'first-reply']}`;
  const when = sayWhen(limitAt, now, place);
  const share = shareUsed(badge.progress, now);
  const base = { look, word: words[look], share };
  const roughly = badge.startExact ? '' : 'about ';
  if (limitAt <= now) return late(base, `${waiting} ${roughly}`, when, now - limitAt);
  // Whole minutes are rounded up, so that "1 min left" is never a minute too late.
  const left = Math.ceil((limitAt - now) / 60_000) * 60_000;
  return {
    ...base,
    tone: toneOf(badge, look, now),
    time: `${saySpan(left)} left`,
    short: saySpan(left),
    label: `${waiting} due in ${roughly}${saySpanInFull(left)}, ${when}.`,
  };
}

type Base = Pick<BadgeWords, 'look' | 'word' | 'share'>;

function late(base: Base, waiting: string, when: string, since: number): BadgeWords {
  const tone = 'late';
  if (since < 60_000)
    return { ...base, tone, time: 'due now', short: 'now', label: `${waiting}due now.` };
  const time = `${saySpan(since)} late`;
  const label = `${waiting}${saySpanInFull(since)} overdue, was due ${when}.`;
  return { ...base, tone, time, short: time, label };
}

function toneOf({ soonAt }: Badge, look: Look, now: Instant): Tone {
  if (soonAt !== null && soonAt <= now) return 'soon';
  return look === 'major' ? 'normal' : 'quiet';
}

function named(look: Look): string {
  return look === 'major' || look === 'minor' ? `${words[look]} complaint.` : `${words[look]}.`;
}

/** Praise is never late: a thank-you is welcome until its time and harmless after it. */
function praise({ limitAt }: Badge, now: Instant, place: Place): BadgeWords {
  const until =
    limitAt !== null && limitAt > now ? sayDay(limitAt, now, place).replace('on ', '') : null;
  return quiet(
    'praise',
    words.praise,
    until ? `Praise. A thank-you is welcome until ${until}.` : 'Praise.',
  );
}

function notDue(look: Look): BadgeWords {
  const label = `${named(look)} No reply is due; you decide.`;
  return { ...quiet(look, words[look], label), time: look === 'mention' ? null : 'no reply due' };
}

function closed(badge: Badge): BadgeWords {
  switch (badge.state) {
    case 'answered':
      return answered(badge);
    case 'withdrawn':
      return quiet('withdrawn', 'Withdrawn', 'Withdrawn: the post was deleted by its author.');
    case 'resolved':
      return quiet('answered', 'Resolved', 'Resolved.');
    case 'handed-over':
      return quiet('answered', 'Handed over', 'Handed over to someone else.');
    default:
      return quiet('answered', 'No reply needed', 'No reply needed, by your decision.');
  }
}

function answered(badge: Badge): BadgeWords {
  const { answeredAfter, unconfirmed } = badge;
  if (unconfirmed) {
    const label = 'Sent by you. Your reply has not been seen on the page yet.';
    return { ...quiet('answered', 'Sent', label), time: 'not seen yet' };
  }
  const by = answerer(badge);
  if (answeredAfter === null) return quiet('answered', 'Answered', `Answered${by}.`);
  // Past an hour the minutes say nothing more, and the slot has no room for them.
  const hours = Math.floor(answeredAfter / 3_600_000) * 3_600_000;
  const span = saySpan(hours || answeredAfter);
  const label = `Answered in ${saySpanInFull(answeredAfter)}${by}.`;
  return { ...quiet('answered', `Answered in ${span}`, label), short: span };
}

function answerer({ answeredBy, caseId }: Badge): string {
  if (answeredBy === null) return '';
  if (caseId.startsWith('x:')) return ` by @${answeredBy}`;
  // A page that has chosen no name for its address goes by a number, which names nobody to a person.
  return /^\d+$/.test(answeredBy) ? '' : ` by ${answeredBy}`;
}

function quiet(look: Look, word: string, label: string): BadgeWords {
  return { look, tone: 'quiet', word, time: null, short: '', label, share: 0 };
}
