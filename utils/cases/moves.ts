import type { Clock, Instant, Move } from '../words/case.ts';
import { namesOf } from './clock-name.ts';
import type { Facts } from './settle.ts';

type Said = Pick<Move, 'at' | 'by'>;

/** The case with another due time of the clock that runs, and why. */
export function withMove(found: Facts, to: Instant, reason: string, said: Said): Facts {
  const clock = runningName(found);
  if (clock === null) return found;
  return { ...found, moves: [...found.moves, { ...said, clock, to, reason }] };
}

/** The case with the clock's own due time again, where it was moved. */
export function withMoveBack(found: Facts, said: Said): Facts {
  const clock = runningName(found);
  if (clock === null || !found.clock?.move) return found;
  return { ...found, moves: [...found.moves, { ...said, clock, to: null }] };
}

/** The case with the due time that was taken back from the clock that runs. */
export function withoutMoveBack(found: Facts): Facts {
  const back = found.clock && moveBackOf(found, found.clock);
  return back ? { ...found, moves: found.moves.filter((one) => one !== back) } : found;
}

/** The case without the last move, where it went with the snooze until then and its clock still runs. */
export function withoutMoveTo(found: Facts, until: Instant): Facts {
  const { moves, clocks = [] } = found;
  const last = moves.at(-1);
  const isRunning = clocks.some((clock) => clock.stop === null && isOf(last, clock));
  return isRunning && last?.to === until ? { ...found, moves: moves.slice(0, -1) } : found;
}

/** Who took the move of a running clock back, and when; null where nobody did. */
export function moveBackOf({ moves }: Pick<Facts, 'moves'>, clock: Clock): Said | null {
  const last = clock.stop ? undefined : moves.findLast((one) => isOf(one, clock));
  return last?.to === null ? last : null;
}

/** By how much the clock was late already when its due time was moved away; 0 where it was not. */
export function lateBefore({ moves }: Pick<Facts, 'moves'>, clock: Clock): number {
  const own = clock.move?.was.limitAt ?? null;
  if (own === null) return 0;
  let limit = own;
  let late = 0;
  for (const move of moves.filter((one) => isOf(one, clock))) {
    late = Math.max(late, move.at - limit);
    limit = move.to ?? own;
  }
  return late;
}

function isOf(move: Facts['moves'][number] | undefined, clock: Clock): boolean {
  return move !== undefined && namesOf(clock).includes(move.clock);
}

/** By its last post: where an answer before that is only seen later, what still runs keeps the move. */
function runningName({ clock }: Facts): string | null {
  return clock && !clock.stop ? (namesOf(clock).at(-1) ?? null) : null;
}
