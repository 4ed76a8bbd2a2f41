import { useId, useState } from 'react';
import type { Model } from '../../utils/complaints/model.ts';
import type { Brand } from '../../utils/words/brand.ts';
import type { Policy } from '../../utils/words/policy.ts';
import { Icon } from '../shared/Icon.tsx';
import type { Seen } from './seen.ts';
import { examples, judge } from './seen.ts';

interface SeenCheckProps {
  readonly brand: Brand;
  readonly model: Model | null;
  readonly policy: Policy;
}

function Marked({ text, range }: { text: string; range: Seen['range'] }) {
  if (!range) return text;
  return (
    <>
      {text.slice(0, range[0])}
      <mark>{text.slice(...range)}</mark>
      {text.slice(range[1])}
    </>
  );
}

function Example({ text, seen }: { text: string; seen: Seen }) {
  return (
    <li className="seen-line">
      <Icon name={seen.yes ? 'check' : 'none'} size={16} />
      <div>
        <p>
          “<bdi>{text}</bdi>”
        </p>
        <p>{seen.yes ? `${seen.title.replace('Yes: ', 'Seen as ')} ${seen.why}` : seen.why}</p>
      </div>
    </li>
  );
}

/** Answers while the person types: would a post with these words be seen, as what, and why. */
export function SeenCheck({ brand, model, policy }: SeenCheckProps) {
  const [text, setText] = useState('');
  const id = useId();
  const seen = text.trim() === '' ? null : judge(text, brand, model, policy);
  return (
    <div className="card">
      <div className="seen-head">
        <h2>
          <label htmlFor={id}>Would this be seen?</label>
        </h2>
        <span>nothing is kept</span>
      </div>
      <div className="seen-box">
        <div className="seen-marks" aria-hidden="true">
          <Marked text={text} range={seen?.range ?? null} />{' '}
        </div>
        <textarea
          id={id}
          className="field"
          rows={3}
          placeholder="Type what somebody may write about you"
          value={text}
          aria-describedby={`${id}-answer`}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div id={`${id}-answer`} role="status">
        {seen && (
          <div className="seen-line seen-answer">
            <Icon name={seen.yes ? 'check' : 'none'} size={16} />
            <div>
              <p className="seen-title">{seen.title}</p>
              <p>{seen.why}</p>
            </div>
          </div>
        )}
      </div>
      <ul className="seen-examples" aria-label="Examples">
        {examples(brand).map((example) => (
          <Example key={example} text={example} seen={judge(example, brand, model, policy)} />
        ))}
      </ul>
    </div>
  );
}
