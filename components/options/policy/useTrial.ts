import { useState } from 'react';
import type { Instant } from '../../../utils/words/case.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { type Outcome, type Trial, type TriedSettings, tryOut } from './try-out.ts';
import { toField } from './wall-time.ts';

/** The post that is tried, and what the settings make of it; no outcome while they are not right. */
export function useTrial(
  settings: Settings,
  tried: TriedSettings | null,
  now: Instant,
): { trial: Trial; outcome: Outcome | null; onChange: (trial: Trial) => void } {
  const [trial, onChange] = useState<Trial>(() => ({
    kind: 'major',
    topic: 'billing',
    site: 'x',
    brandId: settings.brands[0]?.id ?? '',
    label: '',
    time: toField(now, settings.schedule.timeZone),
  }));
  return { trial, outcome: tried && tryOut(tried, trial), onChange };
}
