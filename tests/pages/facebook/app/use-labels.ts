import { LABELS, type Labels } from '../labels.ts';
import { useValue } from './store.ts';

/** The page's words in the language that is set. */
export function useLabels(): Labels {
  return useValue(({ config }) => LABELS[config.language]);
}
