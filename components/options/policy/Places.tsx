import { useState } from 'react';
import type { Brand } from '../../../utils/words/brand.ts';
import { labelsFault } from '../../../utils/words/labels.ts';
import type { When } from '../../../utils/words/policy.ts';
import { siteIds, siteWords } from '../../../utils/words/site-words.ts';
import { TokenField } from '../TokenField.tsx';
import { Choices } from './Choices.tsx';
import { brandName } from './rule-words.ts';
import { withCondition } from './with-condition.ts';

interface PlacesProps {
  readonly when: When;
  readonly brands: readonly Brand[];
  readonly onChange: (when: When) => void;
}

/** The conditions that ask where and for whom, not what was said: site, brand and labels. */
export function Places({ when, brands, onChange }: PlacesProps) {
  const brandIds = new Set([...brands.map(({ id }) => id), ...(when.brands ?? [])]);
  return (
    <>
      <Choices
        legend="Site"
        options={siteIds.map((id) => ({ id, label: siteWords[id].name }))}
        chosen={when.sites}
        onChange={(sites) => onChange(withCondition(when, 'sites', sites))}
      />
      {(brandIds.size > 1 || when.brands) && (
        <Choices
          legend="Brand"
          options={[...brandIds].map((id) => ({ id, label: brandName(brands, id) }))}
          chosen={when.brands}
          onChange={(chosen) => onChange(withCondition(when, 'brands', chosen))}
        />
      )}
      <Labels
        labels={when.labels ?? []}
        onChange={(labels) => onChange(withCondition(when, 'labels', labels))}
      />
    </>
  );
}

interface LabelsProps {
  readonly labels: readonly string[];
  readonly onChange: (labels: readonly string[] | undefined) => void;
}

function Labels({ labels, onChange }: LabelsProps) {
  const [typed, setTyped] = useState('');
  const label = typed.trim();
  const fault = label === '' ? null : labelsFault([...labels, label]);
  const keep = (kept: readonly string[]) => onChange(kept.length > 0 ? kept : undefined);
  return (
    <TokenField
      label="Labels"
      aside="one of them is enough"
      tokens={labels}
      typed={typed}
      error={fault ?? undefined}
      onType={setTyped}
      onTake={() => {
        // What does not fit stays typed, with the reason beneath.
        if (fault !== null) return;
        if (label !== '' && !labels.includes(label)) keep([...labels, label]);
        setTyped('');
      }}
      onRemove={(label) => keep(labels.filter((other) => other !== label))}
    />
  );
}
