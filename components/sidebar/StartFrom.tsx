import { useId } from 'react';
import type { Strategy, Suggestion } from '../../utils/words/reply.ts';

export const strategyNames: Record<Strategy, string> = {
  public: 'Answer here',
  private: 'Take it private',
  investigate: 'Look into it',
};

interface StartFromProps {
  readonly suggestions: readonly Suggestion[];
  readonly chosen: Strategy | null;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** Three replies to start from; arrows move among them, 1 to 3 choose from anywhere. */
export function StartFrom({ suggestions, chosen, onChoose }: StartFromProps) {
  const id = useId();
  if (suggestions.length === 0) return null;
  return (
    <fieldset className="band starts">
      <legend>Start from</legend>
      {suggestions.map((suggestion, index) => (
        <label key={suggestion.strategy} className="start">
          <input
            type="radio"
            name={id}
            checked={suggestion.strategy === chosen}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => onChoose(suggestion)}
          />
          <span className="start-name">{strategyNames[suggestion.strategy]}</span>
          <span className="start-why truncate" title={suggestion.why}>
            {suggestion.why}
          </span>
          <bdi className="key" aria-hidden="true">
            {index + 1}
          </bdi>
        </label>
      ))}
    </fieldset>
  );
}
