import type { BrandDraft, BrandErrors, BrandField } from './brand-draft.ts';
import { takeTyped, withTokens } from './brand-draft.ts';
import { Field } from './Field.tsx';
import { Toggle } from './Toggle.tsx';
import { TokenField } from './TokenField.tsx';
import type { TokenKind } from './token-kinds.ts';

interface BrandFieldsProps {
  readonly draft: BrandDraft;
  readonly errors: BrandErrors;
  readonly onChange: (draft: BrandDraft) => void;
  /** Undefined: the field is right again. */
  readonly onError: (field: BrandField, error: string | undefined) => void;
}

const fields: readonly { kind: TokenKind; label: string; aside?: string }[] = [
  { kind: 'handles', label: 'Handles on X', aside: 'without @ is fine' },
  { kind: 'pages', label: 'Facebook pages', aside: 'by address, name or number' },
  { kind: 'words', label: 'Hashtags and words', aside: 'optional' },
  { kind: 'exclusions', label: 'But not', aside: 'optional' },
];

/** Whom to listen for. */
export function BrandFields({ draft, errors, onChange, onError }: BrandFieldsProps) {
  const take = (kind: TokenKind) => {
    if (draft.typed[kind].trim() === '') return;
    const taken = takeTyped(draft, kind);
    onChange(taken.draft);
    onError(kind, taken.error);
  };
  return (
    <>
      <Field label="Name" error={errors.name}>
        {(ids) => (
          <input
            {...ids}
            className="field"
            type="text"
            autoComplete="organization"
            value={draft.name}
            onChange={(event) => {
              onChange({ ...draft, name: event.target.value });
              onError('name', undefined);
            }}
          />
        )}
      </Field>
      {fields.map(({ kind, ...words }) => (
        <TokenField
          key={kind}
          {...words}
          tokens={draft.tokens[kind]}
          typed={draft.typed[kind]}
          error={errors[kind]}
          onType={(typed) => {
            onChange({ ...draft, typed: { ...draft.typed, [kind]: typed } });
            onError(kind, undefined);
          }}
          onTake={() => take(kind)}
          onRemove={(token) =>
            onChange(
              withTokens(
                draft,
                kind,
                draft.tokens[kind].filter((other) => other !== token),
              ),
            )
          }
        />
      ))}
      <fieldset className="form-field">
        <legend className="only-heard">Also count</legend>
        <Toggle
          label="Hashtags that hold the name, like #NorthwindFail"
          on={draft.compoundTags}
          onChange={(compoundTags) => onChange({ ...draft, compoundTags })}
        />
        <Toggle
          label="The name with a letter wrong, if it is long"
          on={draft.misspellings}
          onChange={(misspellings) => onChange({ ...draft, misspellings })}
        />
      </fieldset>
    </>
  );
}
