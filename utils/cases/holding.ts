import type { Holding } from '../words/case.ts';
import { saidAs, saidId } from './sent.ts';
import type { Facts } from './settle.ts';

/** The case once the person has said that a reply, null for their own last one, only held. */
export function withHolding(
  found: Facts,
  word: Omit<Holding, 'postId'>,
  reply: string | null,
): Facts {
  const postId = reply ?? lastSaid(found);
  if (postId === null) return found;
  return { ...found, holding: [...found.holding, { ...word, postId }] };
}

/** The reply that the person sent or marked last. */
function lastSaid({ sent, mark }: Facts): string | null {
  const marked = mark?.kind === 'answered' ? [mark] : [];
  const moments = [...marked, ...(sent ? [sent] : [])].map(({ at }) => at);
  return moments.length > 0 ? saidId(Math.max(...moments)) : null;
}

/** The case without any word on the reply to which an update is owed, else on the one they spoke of last. */
export function withoutHolding(found: Facts): Facts {
  const owed = found.clocks?.find(({ kind, stop }) => kind === 'update' && stop === null);
  const reply = owed?.postId ?? found.holding.at(-1)?.postId ?? '';
  const said = saidAs(found).find(({ ids }) => ids.includes(reply));
  const ids = said?.ids ?? [reply];
  return { ...found, holding: found.holding.filter(({ postId }) => !ids.includes(postId)) };
}
