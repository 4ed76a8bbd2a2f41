import { useId } from 'react';
import type { Policy } from '../../../utils/words/policy.ts';
import type { Settings } from '../../../utils/words/settings.ts';
import { siteIds, siteWords } from '../../../utils/words/site-words.ts';
import { topicChoices } from './rule-words.ts';
import { Select } from './Select.tsx';
import type { Outcome, Trial } from './try-out.ts';

interface TryItProps {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly trial: Trial;
  readonly outcome: Outcome | null;
  /** Neither the rules nor the hours have a fault. */
  readonly isReady: boolean;
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

/** What the rules and the hours would make of a post, before they are saved. */
export function TryIt({ settings, policy, trial, outcome, isReady, onChange }: TryItProps) {
  const id = useId();
  const { brands, otherSchedules } = settings;
  const labels = labelsOf([...policy, ...otherSchedules]);
  return (
    <section className="try-it" aria-labelledby={id}>
      <h3 id={id}>Try it</h3>
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
      <div role="status" className="try-said">
        {outcome ? <Said {...outcome} /> : <p>{missing(isReady)}</p>}
      </div>
    </section>
  );
}

function Said({ ideal, limit, why, crossed }: Outcome) {
  return (
    <>
      {limit && (
        <p className="try-due">
          {ideal && (
            <>
              Ideally by <b>{ideal}</b>,{' '}
            </>
          )}
          {ideal ? 'at' : 'At'} the latest by <b>{limit}</b>.
        </p>
      )}
      <p className="try-why">{why}</p>
      {crossed && <p className="rule-note">Here the ideal comes after the limit.</p>}
    </>
  );
}

function missing(isReady: boolean): string {
  return isReady ? 'Give a date and a time.' : 'First put right what is marked.';
}

/** Every label that anything asks for. */
function labelsOf(asking: readonly { readonly when: Policy[number]['when'] }[]): string[] {
  return [...new Set(asking.flatMap(({ when }) => when.labels ?? []))];
}
