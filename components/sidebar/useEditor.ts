import { useState } from 'react';
import type { Strategy, Suggestion } from '../../utils/words/reply.ts';

export interface Editor {
  readonly text: string;
  readonly chosen: Strategy | null;
  /** A start that was chosen while own words are in the box: the person is asked first. */
  readonly asked: Suggestion | null;
  type(text: string): void;
  choose(suggestion: Suggestion): void;
  /** The answer: put it after the own words, or leave them alone. */
  answer(put: boolean): void;
}

/** The text of the reply. A start fills an untouched box at once and asks before it joins own words. */
export function useEditor(
  draft: string,
  suggestions: readonly Suggestion[],
  keep: (text: string) => void,
): Editor {
  const [text, setText] = useState(draft);
  const [chosen, setChosen] = useState<Strategy | null>(
    suggestions.find((suggestion) => suggestion.text === draft)?.strategy ?? null,
  );
  const [asked, setAsked] = useState<Suggestion | null>(null);
  const untouched =
    text.trim() === '' || suggestions.some((suggestion) => suggestion.text === text);

  const write = (next: string) => {
    setText(next);
    keep(next);
  };

  return {
    text,
    chosen: text.trim() === '' ? null : chosen,
    asked,
    type: write,
    choose(suggestion) {
      if (!untouched) return setAsked(suggestion);
      setAsked(null);
      setChosen(suggestion.strategy);
      write(suggestion.text);
    },
    answer(put) {
      if (put && asked) {
        setChosen(asked.strategy);
        write(`${text.trimEnd()}\n\n${asked.text}`);
      }
      setAsked(null);
    },
  };
}
