import type { Brand } from '../../../utils/words/brand.ts';
import type { When } from '../../../utils/words/policy.ts';
import { Choices } from './Choices.tsx';
import { Places } from './Places.tsx';
import { intentChoices, severityChoices, topicChoices } from './rule-words.ts';
import { withCondition } from './with-condition.ts';

interface ConditionsProps {
  readonly when: When;
  readonly brands: readonly Brand[];
  readonly onChange: (when: When) => void;
}

/** Which posts a rule is for. */
export function Conditions({ when, brands, onChange }: ConditionsProps) {
  const change =
    <Key extends keyof When>(key: Key) =>
    (values: When[Key]) =>
      onChange(withCondition(when, key, values));
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
      <Places when={when} brands={brands} onChange={onChange} />
    </fieldset>
  );
}
