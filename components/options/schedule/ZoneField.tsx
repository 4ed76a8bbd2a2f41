import { useId, useState } from 'react';
import { sayTimeZone } from '../../../utils/deadlines/time-zone.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Fault } from '../Fault.tsx';
import { leaving } from './leaving.ts';
import { readZone, sayZone, zones } from './zones.ts';

interface ZoneFieldProps {
  readonly zone: string;
  readonly fault: string | undefined;
  readonly onChange: (zone: string) => void;
  readonly onLeave: () => void;
}

/** The time zone, found by typing a part of its name. */
export function ZoneField({ zone, fault, onChange, onLeave }: ZoneFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="zone">
      <span className="zone-box">
        <input
          className="field"
          type="text"
          aria-label="Time zone"
          autoComplete="off"
          spellCheck={false}
          list={`${id}-zones`}
          value={typed ?? sayZone(zone)}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(readZone(event.target.value));
          }}
          onBlur={(event) => {
            setTyped(null);
            leaving(onLeave)(event);
          }}
        />
        <Icon name="down" size={14} />
      </span>
      <datalist id={`${id}-zones`}>
        {zones.map((name) => (
          <option key={name} value={sayTimeZone(name)}>
            {name}
          </option>
        ))}
      </datalist>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
