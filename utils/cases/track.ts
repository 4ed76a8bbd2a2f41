import type { BrandMatch } from '../words/brand.ts';
import type { KnownPost } from '../words/post.ts';
import { correct } from './change.ts';
import type { CaseContext } from './context.ts';
import { record } from './record.ts';

/**
 * "Track as a complaint" on a post that was not flagged: the person's word opens the case, whatever
 * triage thinks. Gives its id; undefined without a brand.
 */
export async function track(context: CaseContext, post: KnownPost): Promise<string | undefined> {
  const brand = context.settings.brands[0];
  if (!brand) return undefined;
  const match: BrandMatch = { brandId: brand.id, reason: 'name', words: '', addressed: true };
  const asComplaint: CaseContext = {
    ...context,
    triage: (seen) => {
      const verdict = context.triage(seen, match);
      return { ...verdict, intent: 'complaint', severity: verdict.severity ?? 'minor' };
    },
  };
  const [caseId] = await record(asComplaint, [{ post, match }]);
  if (caseId) await correct(context, caseId, { intent: 'complaint' });
  return caseId;
}
