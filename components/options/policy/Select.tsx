interface SelectProps<Id extends string> {
  /** Heard only: the words around it are seen. */
  readonly label: string;
  readonly options: readonly (readonly [id: Id, words: string])[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a few, within a line. */
export function Select<Id extends string>({ label, options, value, onChange }: SelectProps<Id>) {
  return (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([id]) => id === event.target.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
