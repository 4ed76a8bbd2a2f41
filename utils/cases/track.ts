import { compileBrands } from '../complaints/match.ts';
import type { BrandMatch } from '../words/brand.ts';
import { change } from './change.ts';
import type { CaseContext } from './context.ts';
import { correct } from './correct.ts';
import { withoutMark } from './marks.ts';
import { record, type Seen } from './record.ts';
import type { Facts } from './settle.ts';

/**
 * "Track as a complaint": the person's word opens the case, whatever triage thinks or was decided
 * before. Gives its id; undefined without a brand, and for the brand's own posts.
 */
export async function track(
  context: CaseContext,
  pointedAt: Omit<Seen, 'match'>,
): Promise<string | undefined> {
  const { post } = pointedAt;
  const { brands } = context.settings;
  const [first] = brands;
  if (!first) return undefined;
  const unnamed: BrandMatch = { brandId: first.id, reason: 'name', words: '', addressed: true };
  const match = compileBrands(brands)(post) ?? unnamed;
  if (match.reason === 'author') return undefined;
  const asComplaint: CaseContext = {
    ...context,
    triage: (seen) => {
      const verdict = context.triage(seen, match);
      return { ...verdict, intent: 'complaint', severity: verdict.severity ?? 'minor' };
    },
  };
  const [caseId] = await record(asComplaint, [{ ...pointedAt, match }]);
  if (!caseId) return undefined;
  // What it took for none is one that wants an answer: nobody tracks by hand what may be left alone.
  const isNew = context.triage(post, match).intent !== 'complaint';
  await correct(context, caseId, { intent: 'complaint', ...(isNew && { severity: 'minor' }) });
  await change(context, caseId, notDismissed);
  return caseId;
}

function notDismissed(found: Facts): Facts {
  return found.mark?.kind === 'dismissed' ? notDismissed(withoutMark(found)) : found;
}
