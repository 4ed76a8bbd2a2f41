import { useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { Field } from './Field.tsx';

interface TokenFieldProps {
  readonly label: string;
  readonly aside?: string;
  readonly tokens: readonly string[];
  readonly typed: string;
  readonly error: string | undefined;
  readonly onType: (typed: string) => void;
  /** Enter, a comma, or leaving the field. */
  readonly onTake: () => void;
  readonly onRemove: (token: string) => void;
}

/** A list that is typed entry by entry; what does not fit stays typed, with the reason beneath. */
export function TokenField(props: TokenFieldProps) {
  const { tokens, typed } = props;
  const input = useRef<HTMLInputElement>(null);
  const remove = (token: string) => {
    props.onRemove(token);
    input.current?.focus();
  };
  return (
    <Field label={props.label} {...(props.aside ? { aside: props.aside } : {})} error={props.error}>
      {(ids) => (
        <div className={props.error ? 'field tokens tokens-invalid' : 'field tokens'}>
          {tokens.map((token) => (
            <span key={token} className="token">
              <bdi>{token}</bdi>
              <button type="button" aria-label={`Remove ${token}`} onClick={() => remove(token)}>
                <Icon name="close" size={14} />
              </button>
            </span>
          ))}
          <input
            {...ids}
            ref={input}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => props.onType(event.target.value)}
            onBlur={props.onTake}
            onKeyDown={(event) => {
              if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
                event.preventDefault();
                props.onTake();
              }
              const last = tokens.at(-1);
              if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
            }}
          />
        </div>
      )}
    </Field>
  );
}
