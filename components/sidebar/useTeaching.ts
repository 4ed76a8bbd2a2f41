import { useState } from 'react';
import type { Outcome, Taught } from '../../utils/messaging/protocol.ts';
import type { CaseActions, Saying } from './actions.ts';
import type { useCommand } from './useCommand.ts';

/** A word of the person that was just kept or taken back, and what followed from it. */
export interface TaughtWord extends Taught {
  readonly was: 'kept' | 'taken back';
}

/** Says what a case is and takes it back; `taught` is the last word until it is forgotten. */
export function useTeaching(actions: CaseActions, run: ReturnType<typeof useCommand>['run']) {
  const [taught, setTaught] = useState<TaughtWord | null>(null);

  const teach = async (was: TaughtWord['was'], command: Promise<Outcome<Taught>>) => {
    await run(command);
    const outcome = await command;
    setTaught(outcome.ok ? { was, ...outcome.value } : null);
  };

  return {
    taught,
    correct: (saying: Saying) => void teach('kept', actions.correct(saying)),
    answer: (isRight: boolean) => void teach('kept', actions.answerQuestion(isRight)),
    takeBack: () => void teach('taken back', actions.takeBack()),
  };
}
