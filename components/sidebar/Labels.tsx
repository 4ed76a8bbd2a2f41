import { useId, useRef, useState } from 'react';
import { asKnown, labelLength, mostLabels } from '../../utils/words/labels.ts';
import { Icon } from '../shared/Icon.tsx';

interface LabelsProps {
  readonly labels: readonly string[];
  /** Those that the policy asks for; offered while one is typed. */
  readonly known: readonly string[];
  /** Gives false where they could not be kept. */
  readonly onChange: (labels: readonly string[]) => Promise<boolean>;
}

interface LabelFormProps {
  readonly id: string;
  readonly known: readonly string[];
  /** Gives false where it could not be kept; the word stays in the field then. */
  readonly onAdd: (label: string) => Promise<boolean>;
  readonly onClosed: () => void;
}

// Outside of the component: given anew, it would take the focus at each draw.
const focus = (field: HTMLInputElement | null) => field?.focus();

function LabelForm({ id, known, onAdd, onClosed }: LabelFormProps) {
  const [typed, setTyped] = useState('');
  const label = typed.trim();
  return (
    <form
      id={id}
      className="label-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (label !== '') void onAdd(label).then((kept) => kept && onClosed());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClosed();
      }}
    >
      <input
        ref={focus}
        type="text"
        className="field"
        aria-label="Label"
        autoComplete="off"
        dir="auto"
        list={`${id}-known`}
        maxLength={labelLength}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="plain small" disabled={label === ''}>
        Add
      </button>
    </form>
  );
}

/** What the team calls the case; a policy may ask for it. */
export function Labels({ labels, known, onChange }: LabelsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const offered = known.filter((label) => !labels.includes(label));
  const remove = async (label: string) => {
    if (await onChange(labels.filter((one) => one !== label))) add.current?.focus();
  };
  return (
    <>
      {labels.length > 0 && (
        <ul className="labels" aria-label="Labels">
          {labels.map((label) => (
            <li key={label} className="label">
              <bdi>{label}</bdi>
              <button
                type="button"
                aria-label={`Remove the label “${label}”`}
                onClick={() => void remove(label)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        ref={add}
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={id}
        disabled={labels.length >= mostLabels}
        onClick={() => setOpen(!open)}
      >
        Add a label
      </button>
      {open && (
        <LabelForm
          id={id}
          known={offered}
          onAdd={(typed) =>
            onChange([...new Set([...labels, asKnown(typed, [...labels, ...known])])])
          }
          onClosed={() => {
            add.current?.focus();
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
