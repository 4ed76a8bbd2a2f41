import type { Brand } from '../../../utils/words/brand.ts';
import { Field } from '../Field.tsx';
import { Toggle } from '../Toggle.tsx';
import { Conditions } from './Conditions.tsx';
import type { RuleDraft, RuleErrors } from './rule-draft.ts';
import { TargetField } from './TargetField.tsx';

interface RuleEditorProps {
  readonly id: string;
  readonly rule: RuleDraft;
  readonly errors: RuleErrors;
  readonly brands: readonly Brand[];
  readonly onChange: (rule: RuleDraft) => void;
  readonly onClose: () => void;
}

/** Everything that a rule says, beneath its line. */
export function RuleEditor({ id, rule, errors, brands, onChange, onClose }: RuleEditorProps) {
  return (
    <fieldset id={id} className="rule-editor" aria-label={`Rule ${rule.name}`}>
      <Field label="Name" error={errors.name}>
        {(ids) => (
          <input
            {...ids}
            className="field"
            type="text"
            autoComplete="off"
            maxLength={80}
            value={rule.name}
            onChange={(event) => onChange({ ...rule, name: event.target.value })}
          />
        )}
      </Field>
      <Conditions
        when={rule.when}
        brands={brands}
        onChange={(when) => onChange({ ...rule, when })}
      />
      <Toggle
        label="A reply is due"
        on={!rule.none}
        onChange={(due) => onChange({ ...rule, none: !due })}
      />
      {!rule.none && <Targets rule={rule} errors={errors} onChange={onChange} />}
      <button type="button" className="plain" onClick={onClose}>
        Done
      </button>
    </fieldset>
  );
}

function Targets({
  rule,
  errors,
  onChange,
}: Pick<RuleEditorProps, 'rule' | 'errors' | 'onChange'>) {
  const { ideal, limit, update } = rule;
  return (
    <>
      <TargetField
        label="At the latest within"
        target={limit}
        error={errors.limit}
        onChange={(changed) => onChange({ ...rule, limit: changed })}
      />
      <Toggle
        label="Better sooner"
        on={ideal !== null}
        onChange={(on) => onChange({ ...rule, ideal: on ? limit : null })}
      />
      {ideal && (
        <TargetField
          label="Ideally within"
          target={ideal}
          error={errors.ideal}
          onChange={(changed) => onChange({ ...rule, ideal: changed })}
        />
      )}
      <Toggle
        label="After “we are looking into it”, another time"
        on={update !== null}
        onChange={(on) => onChange({ ...rule, update: on ? limit : null })}
      />
      {update && (
        <TargetField
          label="An update within"
          target={update}
          error={errors.update}
          onChange={(changed) => onChange({ ...rule, update: changed })}
        />
      )}
    </>
  );
}
