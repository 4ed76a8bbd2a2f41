import { labelsAsked } from '../../../utils/words/labels.ts';
import type { Policy } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { siteIds, siteWords } from '../../../utils/words/site-words.ts';
import { topicChoices } from './rule-words.ts';
import { Select } from './Select.tsx';
import type { Trial } from './try-out.ts';

export interface TrialFieldsProps {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly trial: Trial;
  readonly onChange: (trial: Trial) => void;
}

const kinds: readonly [Trial['kind'], string][] = [
  ['major', 'major'],
  ['minor', 'minor'],
  ['rant', 'rant'],
  ['question', 'question'],
  ['praise', 'thank-you'],
  ['other', 'mention'],
];

const topics = topicChoices.map(({ id, label }) => [id, label] as const);
const sites = siteIds.map((id) => [id, siteWords[id].name] as const);

/** The post that is tried, as a sentence with gaps; brand and label where there are several. */
export function TrialFields({ settings, policy, trial, onChange }: TrialFieldsProps) {
  const { brands, otherSchedules } = settings;
  const labels = labelsAsked({ policy, otherSchedules });
  return (
    <div className="try-line">
      A
      <Select
        label="Kind of post"
        options={kinds}
        value={trial.kind}
        onChange={(kind) => onChange({ ...trial, kind })}
      />
      {trial.kind === 'major' || trial.kind === 'minor' ? 'complaint about' : 'about'}
      <Select
        label="Topic"
        options={topics}
        value={trial.topic}
        onChange={(topic) => onChange({ ...trial, topic })}
      />
      on
      <Select
        label="Site"
        options={sites}
        value={trial.site}
        onChange={(site) => onChange({ ...trial, site })}
      />
      {brands.length > 1 && (
        <>
          for
          <Select
            label="Brand"
            options={brands.map(({ id, name }) => [id, name] as const)}
            value={trial.brandId}
            onChange={(brandId) => onChange({ ...trial, brandId })}
          />
        </>
      )}
      {labels.length > 0 && (
        <>
          labelled
          <Select
            label="Label"
            options={[['', 'nothing'] as const, ...labels.map((one) => [one, one] as const)]}
            value={trial.label}
            onChange={(label) => onChange({ ...trial, label })}
          />
        </>
      )}
      at
      <input
        className="field"
        type="datetime-local"
        aria-label="Time of the post"
        value={trial.time}
        onChange={(event) => onChange({ ...trial, time: event.target.value })}
      />
    </div>
  );
}
