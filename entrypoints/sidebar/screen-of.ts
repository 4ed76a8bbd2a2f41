import type { Screen } from '../../components/sidebar/screen.ts';
import type { Outcome, SidebarTarget } from '../../utils/messaging/protocol.ts';
import type { Instant } from '../../utils/words/case.ts';
import type { Settings } from '../../utils/words/settings.ts';
import type { CaseView } from '../../utils/words/view.ts';
import { shownCase } from './shown-case.ts';

/** What the sidebar shows, from what is known so far. */
export function screenOf(
  target: Outcome<SidebarTarget> | undefined,
  settings: Settings | undefined,
  found: Outcome<CaseView> | undefined,
  now: Instant,
): Screen {
  if (target?.ok === false) return failed(target);
  if (!target || !settings) return { kind: 'loading' };
  const [brand] = settings.brands;
  if (settings.consentAt === null || !brand) return { kind: 'not-set-up' };
  const { caseId, site, badge } = target.value;
  if (caseId === null) return { kind: 'empty', brandName: brand.name };
  if (!found) return { kind: 'case-loading', caseId, site, badge };
  return found.ok ? { kind: 'case', shown: shownCase(found.value, settings, now) } : failed(found);
}

function failed({ failure }: Extract<Outcome<never>, { ok: false }>): Screen {
  if (failure === 'gone') return { kind: 'updated' };
  if (failure === 'not-set-up') return { kind: 'not-set-up' };
  if (failure === 'storage') return { kind: 'blocked' };
  return { kind: 'failed', failure };
}
