import type { ReadingRules } from '../messaging/protocol.ts';
import type { ReadingSite } from '../sites/site.ts';
import type { Extension } from './extension.ts';

const longestWait = 30_000;

/** Asks until the background answers: it may be starting. Undefined once the script has ended. */
export async function askForRules(
  site: Pick<ReadingSite, 'id'>,
  { send }: Pick<Extension, 'send'>,
  signal: AbortSignal,
): Promise<ReadingRules | undefined> {
  for (let wait = 250; !signal.aborted; wait = Math.min(wait * 2, longestWait)) {
    const outcome = await send('page/hello', { site: site.id });
    if (outcome.ok) return outcome.value;
    if (outcome.failure === 'gone') return undefined;
    await new Promise((over) => setTimeout(over, wait));
  }
  return undefined;
}
