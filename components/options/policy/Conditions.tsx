import { useState } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import type { When } from '../../../utils/words/policy.ts';
import { siteIds, siteWords } from '../../../utils/words/site-words.ts';
import { TokenField } from '../TokenField.tsx';
import { Choices } from './Choices.tsx';
import { brandName, intentChoices, severityChoices, topicChoices } from './rule-words.ts';

interface ConditionsProps {
  readonly when: When;
  readonly brands: readonly Brand[];
  readonly onChange: (when: When) => void;
}

/** With a condition changed; without it where nothing is left of it. */
function withCondition<Key extends keyof When>(when: When, key: Key, values: When[Key]): When {
  const { [key]: _, ...others } = when;
  return values === undefined ? others : { ...others, [key]: values };
}

/** Which posts a rule is for. */
export function Conditions({ when, brands, onChange }: ConditionsProps) {
  const change =
    <Key extends keyof When>(key: Key) =>
    (values: When[Key]) =>
      onChange(withCondition(when, key, values));
  const brandIds = new Set([...brands.map(({ id }) => id), ...(when.brands ?? [])]);
  return (
    <fieldset className="conditions">
      <legend>It fits where all of this holds; what you leave open fits all</legend>
      <Choices
        legend="Severity"
        options={severityChoices}
        chosen={when.severities}
        onChange={change('severities')}
      />
      <Choices
        legend="Kind"
        options={intentChoices}
        chosen={when.intents}
        onChange={change('intents')}
      />
      <Choices
        legend="Topic"
        options={topicChoices}
        chosen={when.topics}
        onChange={change('topics')}
      />
      <Choices
        legend="Site"
        options={siteIds.map((id) => ({ id, label: siteWords[id].name }))}
        chosen={when.sites}
        onChange={change('sites')}
      />
      {(brandIds.size > 1 || when.brands) && (
        <Choices
          legend="Brand"
          options={[...brandIds].map((id) => ({ id, label: brandName(brands, id) }))}
          chosen={when.brands}
          onChange={change('brands')}
        />
      )}
      <Labels labels={when.labels ?? []} onChange={change('labels')} />
    </fieldset>
  );
}

interface LabelsProps {
  readonly labels: readonly string[];
  readonly onChange: (labels: readonly string[] | undefined) => void;
}

function Labels({ labels, onChange }: LabelsProps) {
  const [typed, setTyped] = useState('');
  const keep = (kept: readonly string[]) => onChange(kept.length > 0 ? kept : undefined);
  return (
    <TokenField
      label="Labels"
      aside="one of them is enough"
      tokens={labels}
      typed={typed}
      error={undefined}
      onType={setTyped}
      onTake={() => {
        const label = typed.trim();
        if (label !== '' && !labels.includes(label)) keep([...labels, label]);
        setTyped('');
      }}
      onRemove={(label) => keep(labels.filter((other) => other !== label))}
    />
  );
}
