import type { Instant } from '../words/case.ts';

const minute = 60_000;

/** When what the badges of a tab say changes by time alone. */
export interface Turns {
  /** There is a turn at this instant too, unless one comes before it: that one asks for it anew. */
  turnAt(at: Instant): void;
  /** Turns now if one was missed: the computer slept, or somebody set its clock. */
  catchUp(): void;
}

/** One timer for the tab: at every minute, at what was asked for, and when the tab is looked at again. */
export function keepTurns(
  document: Document,
  now: () => Instant,
  turn: () => void,
  signal: AbortSignal,
): Turns {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = now();
  let next = 0;

  const plan = (at: Instant): void => {
    next = at;
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(run, next - now());
  };
  const run = (): void => {
    last = now();
    plan(last - (last % minute) + minute);
    turn();
  };

  const looked = () => (document.hidden ? clearTimeout(timer) : run());

  document.addEventListener('visibilitychange', looked, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  plan(last - (last % minute) + minute);
  return {
    turnAt: (at) => {
      if (at < next && at > now()) plan(at);
    },
    catchUp: () => {
      if (now() >= next || now() < last) run();
    },
  };
}
