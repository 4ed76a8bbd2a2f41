import { refresh } from './refresh.ts';

/** Posts arrive twenty a frame: what follows from them is drawn once for all that came meanwhile. */
const pause = 150;

const waiting = new Set<string>();
let scheduled = false;

/** Refreshes these cases shortly, together with all others that change until then. */
export function soon(caseIds: readonly string[]): void {
  for (const caseId of caseIds) waiting.add(caseId);
  if (waiting.size === 0 || scheduled) return;
  scheduled = true;
  setTimeout(flush, pause);
}

function flush(): void {
  scheduled = false;
  const caseIds = [...waiting];
  waiting.clear();
  void refresh(caseIds);
}
