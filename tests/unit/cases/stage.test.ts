import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type InTime, nextEventAt, untoldTurns } from '../../../utils/cases/stage.ts';
import { earliest } from '../../../utils/deadlines/next-turn.ts';
import type { Case, Clock } from '../../../utils/words/case.ts';
import { sampleCase } from '../components/samples.ts';

const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);

const instant = fc.integer({ min: 1, max: 30 });
const maybe = fc.option(instant);
const [sample] = sampleCase().clocks;
if (!sample) throw new Error('the sample waits for an answer');

const clock = (postId: string): fc.Arbitrary<Clock> =>
  fc
    .record({
      soonAt: maybe,
      limitAt: maybe,
      counting: fc.constantFrom('always' as const, 'open-hours' as const),
      promised: fc.boolean(),
      stop: fc.option(fc.constant({ at: 1, is: 'answered' as const, by: null })),
    })
    .map((times) => ({ ...sample, ...times, postId }));

const stage = fc.constantFrom('soon' as const, 'overdue' as const, null);
const found: fc.Arbitrary<InTime> = fc
  .record({
    state: fc.constantFrom<Case['state']>('open', 'handed-over', 'answered'),
    clocks: fc.tuple(clock('x:1'), clock('x:2')),
    stages: fc.tuple(stage, stage),
    followUpAt: maybe,
    quietUntil: maybe,
    snoozedUntil: maybe,
  })
  .map(({ stages, followUpAt, ...times }) => {
    const told = stages.flatMap((one, n) => (one ? [[`reply:x:${n + 1}`, one] as const] : []));
    const mark = { at: 0, by: '', kind: 'handed-over', to: 'Kim', followUpAt } as const;
    return { ...times, told: Object.fromEntries(told), mark };
  });

it(`the next event is the first of the turns that may be told, or the end of a snooze (SEED=${seed})`, () => {
  fc.assert(
    fc.property(found, (one) => {
      const tells = untoldTurns(one).map(({ from, isUrgent }) =>
        isUrgent ? from : Math.max(from, one.quietUntil ?? from),
      );
      const wakes = one.state === 'open' ? one.snoozedUntil : null;
      expect(nextEventAt(one)).toBe(earliest([...tells, wakes]));
    }),
    { seed, numRuns: 2_000 },
  );
});
