interface ChoicesProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** Undefined: no condition. */
  readonly chosen: readonly Id[] | undefined;
  /** Undefined where none is chosen any more. */
  readonly onChange: (chosen: readonly Id[] | undefined) => void;
}

/** One condition of a rule: any number of these, or none, which fits all. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { legend, options, chosen = [], onChange } = props;
  const turn = (id: Id, on: boolean) => {
    const left = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    onChange(left.length > 0 ? left : undefined);
  };
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div>
        {options.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => turn(id, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
