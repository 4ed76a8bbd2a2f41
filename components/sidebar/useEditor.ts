import { useLayoutEffect, useState } from 'react';
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

/** What was kept stands before what was typed while it was looked up. */
function join(draft: string, typed: string): string {
  if (draft === '' || typed === '') return draft + typed;
  return `${draft.trimEnd()}\n\n${typed}`;
}

/** The text of the reply; `draft` is null until what was kept is known. A start fills an untouched box at once and asks before it joins own words. */
export function useEditor(
  draft: string | null,
  suggestions: readonly Suggestion[],
  keep: (text: string) => void,
): Editor {
  const [text, setText] = useState(draft ?? '');
  const [known, setKnown] = useState(draft !== null);
  const startOf = (draft: string | null) =>
    suggestions.find((suggestion) => suggestion.text === draft)?.strategy ?? null;
  const [chosen, setChosen] = useState<Strategy | null>(() => startOf(draft));
  const [asked, setAsked] = useState<Suggestion | null>(null);
  const untouched =
    text.trim() === '' || suggestions.some((suggestion) => suggestion.text === text);

  const write = (next: string) => {
    setText(next);
    // What was kept before is not known yet, and must not be written over.
    if (known) keep(next);
  };

  // In layout: an effect after a key was pressed would put back the text from before it.
  useLayoutEffect(() => {
    if (known || draft === null) return;
    const joined = join(draft, text);
    setKnown(true);
    setText(joined);
    setChosen(startOf(joined));
    if (joined !== draft) keep(joined);
  });

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
