import { useState } from 'react';
import type { Failure, Outcome } from '../../utils/messaging/protocol.ts';

/** Runs commands that give nothing back but success, and remembers the last failure to show it. */
export function useCommand() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (command: Promise<Outcome<unknown>>): Promise<boolean> => {
    const outcome = await command;
    setFailure(outcome.ok ? null : outcome.failure);
    return outcome.ok;
  };
  return { failure, run, forget: () => setFailure(null) };
}
